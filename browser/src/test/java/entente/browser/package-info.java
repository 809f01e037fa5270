/**
 * What a user does on each view, in headless Chromium. Every class opens its own server on a library of its own, fails on
 * any fault that the browser's console reports, and leaves screenshots in {@code target/screenshots}.
 */
package entente.browser;

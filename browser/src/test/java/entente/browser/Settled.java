package entente.browser;

import com.microsoft.playwright.Page;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * A page that is looked at and touched only when it has come to rest: it has been drawn, nothing is being fetched, no other
 * page is on its way, and nothing is about to be drawn. So a test says what a user does and sees, and none depends on how
 * fast the machine is.
 */
final class Settled implements InvocationHandler {
  /** What waits longer than this is no drawing: it looks again later, or says that something takes long. */
  private static final int LONGEST_MILLISECONDS = 300;

  /** Counts what a page has begun and not ended; runs before any script of the page. */
  static final String WATCH = """
      (() => {
        const timers = new Set();
        const { fetch, setTimeout, clearTimeout } = window;
        let asking = 0, leaving = false, calm = 0;
        const awaited = promise => {
          asking++;
          const done = () => setTimeout(() => { asking--; }, 0);
          promise.then(done, done);
          return promise;
        };
        window.fetch = (...request) => awaited(fetch(...request));
        for (const name of ['text', 'json', 'blob', 'arrayBuffer']) {
          const read = Response.prototype[name];
          Response.prototype[name] = function () { return awaited(read.call(this)); };
        }
        window.setTimeout = (act, time = 0, ...given) => {
          const timer = setTimeout(() => { try { act(...given); } finally { timers.delete(timer); } }, time);
          if (time <= LONGEST) timers.add(timer);
          return timer;
        };
        window.clearTimeout = timer => { timers.delete(timer); clearTimeout(timer); };
        window.navigation.addEventListener('navigate', event => {
          leaving = !event.destination.sameDocument && event.downloadRequest === null;
        });
        window.settled = () => {
          const busy = asking || timers.size || leaving || document.readyState !== 'complete' || !document.querySelector('main h1');
          calm = busy ? 0 : calm + 1;
          return calm > 2;
        };
      })();
      """.replace("LONGEST", String.valueOf(LONGEST_MILLISECONDS));

  /** What waits by itself, only listens, or leaves the page whatever it does. */
  private static final List<String> AT_ONCE = List.of(
      "on",
      "off",
      "waitFor",
      "setDefault",
      "navigate",
      "close",
      "isClosed",
      "context",
      "equals",
      "hashCode",
      "toString");

  private final Page page;

  private Settled(Page page) {
    this.page = page;
  }

  /** The page that is looked at only when it has come to rest; its context watches it by {@link #WATCH}. */
  static Page of(Page page) {
    return (Page) Proxy.newProxyInstance(
        Page.class.getClassLoader(), new Class<?>[] {Page.class}, new Settled(page));
  }

  /** Waits until a page has come to rest. */
  static void await(Page page) {
    page.waitForFunction("() => window.settled()");
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (AT_ONCE.stream().noneMatch(method.getName()::startsWith)) {
      await(page);
    }
    try {
      return method.invoke(page, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

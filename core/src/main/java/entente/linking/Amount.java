package entente.linking;

import org.jspecify.annotations.Nullable;

/**
 * A number that a report gives.
 *
 * @param value the number
 * @param unit what is counted, or null
 */
public record Amount(double value, @Nullable String unit) {}

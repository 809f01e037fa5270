package entente.bench;

import java.util.Map;

/**
 * A statement of an annotated article, for fitting: what speaks for it and against, and whether it is right.
 *
 * @param article the article
 * @param grounds the values of the grounds by name
 * @param right whether the gold has it
 * @param counted whether the gold must have it, so that it counts for recall
 */
record Judged(String article, Map<String, Double> grounds, boolean right, boolean counted) {}

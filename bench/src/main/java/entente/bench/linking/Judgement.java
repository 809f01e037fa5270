package entente.bench.linking;

/**
 * What a reader said of a pair.
 *
 * @param collection the articles that it belongs to
 * @param label same, different, unclear
 * @param hard whether a program may well get it wrong
 * @param note why, in a few words; may be empty
 */
record Judgement(String collection, Label label, boolean hard, String note) {}

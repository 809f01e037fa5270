package entente.attribution;

/**
 * A line of the modality lexicon: what a word makes of the act that it governs.
 *
 * @param lemma the governing word, or a word with its particle ("rule out")
 * @param part its part of speech: V, N, J, R for a word that modifies the act itself, or P for two words before it
 * @param complement what of it is governed
 * @param affirmed what the act is when the word is affirmed
 * @param negated what the act is when the word is negated
 * @param example a sentence with the act's word between asterisks
 */
record ModalityEntry(
    String lemma,
    char part,
    Complement complement,
    Modality affirmed,
    Modality negated,
    String example) {
  /** Which part of the syntax an entry governs. */
  enum Complement {
    /** A clause: infinitive, "that", -ing. */
    CLAUSE,
    /** A noun phrase: object, or behind a preposition. */
    NOUN,
    /** Clauses and noun phrases. */
    BOTH,
    /** A clause, also one that by its own words would state a fact: "doubts that X left". */
    FINITE,
    /** A clause about somebody else: "wants X to leave", not "wants to leave". */
    OTHER,
    /** Only a noun that itself stands for what is meant or said: "abandoned the plan to", not "abandoned the siege". */
    INTENT,
    /** The subject: "the attack began". */
    SUBJECT
  }

  boolean governsClause() {
    return complement == Complement.CLAUSE
        || complement == Complement.FINITE
        || complement == Complement.OTHER
        || complement == Complement.BOTH;
  }

  boolean governsNoun() {
    return complement == Complement.NOUN || complement == Complement.BOTH;
  }
}

package entente.attribution;

/**
 * A line of the cue lexicon.
 *
 * @param lemma the cue's lemma
 * @param part its part of speech: V, N, J, R (adverb) or P (a phrase, as written)
 * @param frame how it governs what is said
 * @param kind what sort of source or word it is
 * @param example a sentence with the source in [ ] and the content in { }
 */
record CueEntry(String lemma, char part, Frame frame, Kind kind, String example) {
  /** How a cue governs what is said. */
  enum Frame {
    /** A clause with or without "that", a question clause, a quotation; the clause may come before the cue. */
    THAT,
    /** A clause behind the one who is told. */
    TOLD,
    /** Only a quotation. */
    QUOTE,
    /** A clause in -ing. */
    GERUND,
    /** An object and what it is said to be. */
    AS,
    /** An object and, without "as", what it is called. */
    CALL,
    /** A clause directly behind, without "that", even where the parser sees none. */
    BARE,
    /** An object, "of" and what it is said to have done. */
    OF,
    /** An object, "for" and what it is said to have done. */
    FOR,
    /** An object, "with" and what it is said to have done. */
    WITH,
    /** An infinitive about the source itself, or, in the passive, about the subject. */
    TO,
    /** A noun phrase that names what happened. */
    NOUN,
    /** "of", "on" or "about" and a noun phrase that names what happened. */
    ABOUT,
    /** What the word modifies. */
    MODIFIED,
    /** The source follows in the phrase; the clause is the content. */
    SOURCE
  }

  /** What sort of word the cue is. */
  enum Kind {
    REPORT,
    MENTAL,
    ACCUSATION,
    DOCUMENT,
    HIDDEN
  }
}

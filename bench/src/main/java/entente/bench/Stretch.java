package entente.bench;

/**
 * A stretch of a text, in characters (code points) of the text with each run of white space as one blank.
 *
 * @param begin the first character
 * @param end behind the last one
 */
record Stretch(int begin, int end) {
  /** Where nothing is. */
  static final Stretch NOWHERE = new Stretch(-1, -1);

  int length() {
    return end - begin;
  }

  /** The number of characters in both; negative when they lie apart. */
  int shared(Stretch other) {
    return Math.min(end, other.end) - Math.max(begin, other.begin);
  }
}

package entente.linking;

/** How exactly a report dates what it tells; the exact come first. */
enum Exactness {
  EXACT,
  SEASON,
  LOOSE,
  UNDATED;

  static Exactness of(Profile profile) {
    if (profile.isUndated()) {
      return UNDATED;
    }
    if (profile.isExact()) {
      return EXACT;
    }
    return Times.isLoose(profile) ? SEASON : LOOSE;
  }
}

package entente.app.web.colour;

import java.util.List;

/**
 * Two colours that mean different things on the page.
 *
 * @param one a token
 * @param other another
 * @param means what is told apart
 * @param also by what it is told apart too; empty where there is nothing but the colour
 */
record Pair(String one, String other, String means, String also) {
  /** Those that nothing else tells apart. */
  static final List<Pair> ALONE = List.of(
      alone("coop", "coop-soft", "known to the day, and within a stretch: cooperation"),
      alone("conf", "conf-soft", "known to the day, and within a stretch: conflict"),
      alone("ink-2", "line", "known to the day, and within a stretch: neither"),
      alone("coop-2", "paper", "how deep the river is: the rim of its bank of cooperation"),
      alone("conf-2", "paper", "how deep the river is: the rim of its bank of conflict"),
      alone("marker-edge", "paper", "what is chosen: the rim of a mark, the line below a text"),
      alone("marker-edge", "sheet", "the same on the evidence"),
      alone("marker-edge", "coop-wash", "the same on the bank of cooperation"),
      alone("marker-edge", "conf-wash", "the same on the bank of conflict"),
      alone("ink", "paper", "what has the focus: its ring"),
      alone("ink", "sheet", "the same on the evidence"),
      alone("line-strong", "paper", "the edges of controls"),
      alone("line-strong", "sheet", "the same on the evidence"));

  /** Those that are told apart without their colour, and by what. */
  static final List<Pair> NOT_ALONE = List.of(
      also(
          "coop",
          "conf",
          "signs",
          "round and pointed; above and below; straight and jagged; words"),
      also("coop-2", "conf-2", "banks of the river", "above and below the axis; right and left"),
      also("coop-soft", "conf-soft", "signs within a stretch", "round and pointed ends; side"),
      also("coop-wash", "conf-wash", "banks of the river", "hatching; side"),
      also("coop", "both", "characters of phases", "words; a straight and a double underline"),
      also("conf", "both", "characters of phases", "words; a wavy and a double underline"),
      also("coop-soft", "conf-wash", "threads of the loom", "the phase above that each comes from"),
      also("coop-soft", "well", "threads of the loom", "the phase above that each comes from"),
      also("coop-soft", "paper", "told and only planned: cooperation", "a dashed outline; a word"),
      also("conf-soft", "paper", "told and only planned: conflict", "a dashed outline; a word"),
      also("marker", "paper", "what is chosen", "its rim in marker-edge; bold words"),
      also("marker", "sheet", "the chosen sentence", "the line below it in marker-edge"),
      also("marker", "coop-soft", "a chosen bar", "its rim in marker-edge; bold words"),
      also("marker", "conf-soft", "a chosen bar", "its rim in marker-edge; bold words"));

  private static Pair alone(String one, String other, String means) {
    return new Pair(one, other, means, "");
  }

  private static Pair also(String one, String other, String means, String also) {
    return new Pair(one, other, means, also);
  }

  double distance(Theme theme, Sight sight) {
    return sight.of(theme.colour(one)).distance(sight.of(theme.colour(other)));
  }
}

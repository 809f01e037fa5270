package entente.app.library;

import java.util.List;

/** Finds who is mentioned at a place of a text. */
interface Places {
  /** In a library without texts. */
  Places NONE = place -> List.of();

  /** The actors that the document has at a place; none when the sentence or the mention is gone. */
  List<SeenActor> at(ActorAnchor.Place place);
}

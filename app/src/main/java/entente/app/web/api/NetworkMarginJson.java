package entente.app.web.api;

import entente.app.answer.NetworkCast;
import entente.app.answer.NetworkView;
import entente.app.answer.NetworkWords;
import entente.relation.Dyad;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What stands beside the drawing of a network: pairs without a date, what changed, and who is not drawn. */
final class NetworkMarginJson {
  private static final int UNDATED = 40;

  private final JsonGenerator out;
  private final NetworkParts parts;

  NetworkMarginJson(JsonGenerator out) {
    this.out = out;
    this.parts = new NetworkParts(out);
  }

  void properties(NetworkCast cast, NetworkView view) {
    undated(cast);
    change(view.change());
    left(cast);
  }

  private void undated(NetworkCast cast) {
    List<Dyad> pairs = cast.undated();
    out.writeNumberProperty("undatedTotal", pairs.size());
    parts.array("undated", pairs.stream().limit(UNDATED).toList(), dyad -> {
      out.writeStartObject();
      out.writeName("a");
      parts.named(dyad.first());
      out.writeName("b");
      parts.named(dyad.second());
      out.writeNumberProperty("events", dyad.events().size());
      out.writeEndObject();
    });
  }

  private void change(NetworkView.@Nullable Change change) {
    if (change == null) {
      out.writeNullProperty("changed");
      return;
    }
    out.writeObjectPropertyStart("changed");
    out.writeStringProperty("since", NetworkWords.when(change.since()));
    parts.array("turned", change.sides().turned(), turned -> {
      out.writeStartObject();
      out.writeStringProperty("a", turned.after().first().id());
      out.writeStringProperty("b", turned.after().second().id());
      out.writeStringProperty("words", NetworkWords.turned(turned));
      out.writeEndObject();
    });
    parts.array("moved", change.sides().moved(), a -> out.writeString(a.id()));
    parts.nullable(
        "movedWords",
        change.sides().moved().isEmpty()
            ? null
            : "In another camp now: " + NetworkWords.names(change.sides().moved()));
    parts.nullable(
        "nothing",
        change.sides().turned().isEmpty() && change.sides().moved().isEmpty()
            ? "Nobody of whom both times are told changed sides."
            : null);
    out.writeEndObject();
  }

  private void left(NetworkCast cast) {
    out.writeObjectPropertyStart("left");
    out.writeNumberProperty("actors", cast.actorsLeft());
    out.writeNumberProperty("pairs", cast.pairsLeft());
    out.writeNumberProperty("agents", cast.agentsLeft());
    parts.nullable("words", NetworkWords.left(cast));
    out.writeEndObject();
  }
}

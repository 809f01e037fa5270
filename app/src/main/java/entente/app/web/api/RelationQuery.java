package entente.app.web.api;

import entente.app.answer.DayRange;
import entente.app.answer.UsageException;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a relation, as the options of the command "relation".
 *
 * @param exact only what the two themselves did
 * @param range the time
 * @param at a time to stand in, or null
 * @param bySource the phases that each outlet tells
 */
record RelationQuery(
    boolean exact, DayRange range, @Nullable DayRange at, boolean bySource) {
  private static final String[] SOURCE = {"source"};

  static RelationQuery of(Context context) {
    Query asked = Query.of(context, "exact", "from", "to", "at", "by");
    String at = asked.text("at");
    String by = asked.one("by", SOURCE, word -> word);
    if (at != null && by != null) {
      throw new UsageException("by and at cannot be combined. Leave out one.");
    }
    return new RelationQuery(
        asked.flag("exact"), asked.range(), at == null ? null : DayRange.of(at, at), by != null);
  }
}

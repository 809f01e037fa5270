package entente.app.export;

import entente.app.library.StoredQuote;
import entente.statement.Quote;
import tools.jackson.core.JsonGenerator;

/** An attribution as it is exported. */
public final class QuoteJson {
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object. */
  public QuoteJson(JsonGenerator json) {
    this.fields = new Fields(json);
  }

  /** Writes the properties of one attribution. */
  public void properties(StoredQuote stored) {
    Quote quote = stored.quote();
    fields
        .text("id", quote.id())
        .document(stored.document())
        .party("speaker", quote.speaker())
        .text("name", quote.name())
        .flag("quoted", quote.quoted())
        .excerpt("source", quote.source())
        .excerpt("cue", quote.cue())
        .objects("contents", quote.contents(), fields::inside)
        .objects("about", quote.about(), fields::inside)
        .texts("within", quote.within());
  }
}

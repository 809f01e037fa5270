package entente.app.export;

import entente.app.answer.DateWords;
import entente.app.answer.DecisionWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Lane;
import entente.app.answer.Phrases;
import entente.app.answer.ReadArticle;
import entente.app.answer.ReadArticle.Stated;
import entente.app.answer.Reasons;
import entente.app.library.Decision;
import entente.article.Block;
import entente.article.Span;
import entente.linking.DocumentHeader;
import entente.relation.NamedSentence;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An article with all that was read in it; all offsets are UTF-16 code units into its text. */
public final class ReadArticleJson {
  private final JsonGenerator json;
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object, and may add properties of its own. */
  public ReadArticleJson(JsonGenerator json) {
    this.json = json;
    this.fields = new Fields(json);
  }

  /** Writes the article, whom and what its text names, and what it states. */
  public void properties(ReadArticle read) {
    fields.document(read.document());
    fields
        .text("outletWords", DocumentWords.outlet(read.document()))
        .text("publishedWords", read.published())
        .text("summary", read.summary())
        .objects("copies", read.copies(), this::copy)
        .text("text", read.article().text())
        .objects("blocks", read.article().blocks(), this::block)
        .objects("sentences", read.sentences(), s -> span(s.sentence().span()))
        .objects("mentions", mentions(read), this::mention)
        .objects("quotes", read.quotes(), quote -> new QuoteJson(json).properties(quote))
        .objects("turns", read.turns(), this::turn)
        .objects("statements", read.statements(), this::stated);
  }

  private void copy(DocumentHeader other) {
    fields.text("id", other.id()).text("words", DocumentWords.of(other));
  }

  private void block(Block block) {
    fields.text("kind", block.kind().name().toLowerCase(Locale.ROOT));
    span(block.span());
  }

  private void span(Span span) {
    fields.number("begin", span.begin()).number("end", span.end());
  }

  /** Words that name several are one mention of several. */
  private static List<List<NamedSentence.Named>> mentions(ReadArticle read) {
    Map<Span, List<NamedSentence.Named>> bySpan = new LinkedHashMap<>();
    read.sentences().stream()
        .flatMap(sentence -> sentence.named().stream())
        .forEach(named -> bySpan
            .computeIfAbsent(named.words().span(), span -> new ArrayList<>())
            .add(named));
    return List.copyOf(bySpan.values());
  }

  private void mention(List<NamedSentence.Named> named) {
    span(named.get(0).words().span());
    fields.objects(
        "actors",
        named,
        one -> fields.text("id", one.actor().id()).text("name", one.actor().name()));
  }

  private void turn(ReadArticle.Turned turn) {
    fields
        .number("begin", turn.begin())
        .number("end", turn.end())
        .text("sign", turn.sign().symbol());
  }

  // ---- statements
  // --------------------------------------------------------------------------------------------

  private void stated(Stated stated) {
    Statement statement = stated.report().statement();
    new StatementJson(json).properties(stated.report());
    fields
        .text("title", Phrases.headline(statement))
        .text("dateWords", DateWords.of(statement.date()))
        .text("dateHow", statement.date().how())
        .number("lane", Lane.of(statement))
        .text("laneWords", Lane.words(statement))
        .text("typeWords", Phrases.kind(statement.type()))
        .text("modalityWords", Lane.modality(statement.modality()))
        .text("sourceWords", Phrases.sources(statement.attribution()))
        .texts("reasons", Reasons.confidence(statement))
        .text("actorHow", party(statement.actor()))
        .text("recipientHow", party(statement.recipient()))
        .number("reports", stated.reports())
        .object("rejected", stated.rejected(), this::decision)
        .objects("corrections", stated.corrected(), this::decision);
  }

  private static @Nullable String party(@Nullable Party party) {
    return party == null ? null : Reasons.party(party);
  }

  private void decision(Decision decision) {
    fields
        .number("number", (int) decision.number())
        .text("kind", decision.choice().kind())
        .text("words", DecisionWords.of(decision.choice()))
        .text("because", decision.because());
  }
}

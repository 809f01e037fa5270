package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.app.export.QuoteJson;
import entente.app.library.Library;
import entente.app.library.StoredQuote;
import entente.statement.Excerpt;
import entente.statement.Quote;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who said what. */
@Command(
    name = "quotes",
    description = "Lists who said what, word for word or not, of whom.",
    footer = {"  entente quotes", "  entente quotes \"Donald Trump\" --about Iran"})
final class QuotesCommand extends ListingCommand {
  @Parameters(arity = "0..1", paramLabel = "ACTOR", description = "Only what this one said.")
  private @Nullable String speaker;

  @Option(
      names = "--about",
      paramLabel = "ACTOR",
      description = "Only where this one is spoken of.")
  private @Nullable String about;

  @Override
  void print(Library library, Screen screen) {
    List<StoredQuote> quotes = quotes(library);
    if (!quiet()) {
      screen.line(Phrases.count(quotes.size(), "quote"));
    }
    for (StoredQuote stored : quotes) {
      Quote quote = stored.quote();
      screen.line();
      screen.line(screen.in(Look.BOLD, quote.name() == null ? "(source not named)" : quote.name())
          + (quote.quoted() ? ", word for word" : ", in substance"));
      String content =
          quote.contents().stream().map(Excerpt::text).collect(Collectors.joining(" … "));
      screen.paragraph(Look.PLAIN, 2, quote.quoted() ? "“" + content + "”" : content);
      screen.paragraph(Look.DIM, 2, details(stored));
    }
  }

  private static String details(StoredQuote stored) {
    String about = stored.quote().about().stream()
        .map(party -> party.actor().name())
        .distinct()
        .collect(Collectors.joining(", "));
    return (about.isEmpty() ? "" : "about " + about + " · ") + DocumentWords.of(stored.document());
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    json.array(quotes(library), (out, quote) -> new QuoteJson(out).properties(quote));
  }

  private List<StoredQuote> quotes(Library library) {
    Actor who = speaker == null ? null : actor(library, speaker);
    Actor whom = about == null ? null : actor(library, about);
    return library.quotes().stream()
        .filter(q -> who == null || says(q.quote(), who))
        .filter(q -> whom == null
            || q.quote().about().stream().anyMatch(p -> p.actor().id().equals(whom.id())))
        .toList();
  }

  private static boolean says(Quote quote, Actor who) {
    return quote.speaker() != null && quote.speaker().actor().id().equals(who.id());
  }
}

package entente.app.mcp;

import entente.app.answer.Phrases;
import entente.app.library.Library;
import entente.app.library.SearchHit;
import entente.app.library.StatementFilter;
import entente.app.web.exchange.Desk;
import entente.linking.Provenance;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences by their words. */
final class SearchTool implements Tool {
  @Override
  public String name() {
    return "search";
  }

  @Override
  public Reply answer(Desk desk, Arguments arguments) {
    return desk.ask(library -> answer(library, arguments));
  }

  private static Reply answer(Library library, Arguments arguments) {
    String words = arguments.required("words");
    int total = library.searchCount(words);
    List<Quotation> found = library.search(words, arguments.limit(), arguments.offset()).stream()
        .map(hit -> quotation(library, hit))
        .toList();
    Citations citations = new Citations(Provenance.UNKNOWN, report -> List.of());
    String summary = total == 0
        ? "No sentence of the library holds all of these words. Try fewer or other words."
        : Phrases.count(total, "sentence") + " with all of these words, the best first.";
    String text = summary + "\n\n"
        + found.stream().map(citations::entry).collect(Collectors.joining())
        + arguments.moreWords(total);
    return Reply.of(text, json -> {
      json.writeStringProperty("summary", summary);
      json.writeNumberProperty("total", total);
      json.writeNumberProperty("more", arguments.more(total));
      new CitationJson(json, citations).write();
    });
  }

  private static Quotation quotation(Library library, SearchHit hit) {
    return new Quotation(
        hit.document(),
        hit.plainText(),
        library.statements(StatementFilter.all()
            .within(hit.document().number(), hit.span().begin(), hit.span().end())));
  }
}

package entente.app.cli;

import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.answer.UsageException;
import entente.app.library.Library;
import entente.event.Clause;
import entente.event.Lexicon;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** What the lexicon lacks, as the articles of a library show it. */
@Command(
    name = "gaps",
    description = {
      "Lists the wordings between two actors that no example covers, the most frequent first, each with a sentence,"
          + " the examples that know its word otherwise, the types that its neighbours in WordNet have, and an example to begin"
          + " with.",
      "WordNet proposes, you decide: many wordings tell nothing about a relationship."
    },
    footerHeading = "%nExample:%n",
    footer = {"  entente lexicon gaps --limit 50", "  entente lexicon gaps --library talks --json"})
final class GapsCommand implements Callable<Integer> {
  /** How many examples are named that know the word otherwise. */
  private static final int RULES = 3;

  @ParentCommand
  private LexiconCommand lexicon;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "The folder of the library. Default: entente-library.")
  private Path library = LibraryCommand.FOLDER;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many wordings. Default: ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Option(names = "--json", description = "Print JSON, for programs.")
  private boolean json;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UsageException("--limit " + limit + " is too few. Write 1 or more.");
    }
    Console console = lexicon.console();
    try (Library opened = Library.open(library)) {
      List<Gap> all = Gaps.of(opened);
      List<Gap> shown = all.subList(0, Math.min(limit, all.size()));
      Proposals proposals = Proposals.of(Lexicon.load().entries());
      if (json) {
        new JsonPrinter(console.out()).array(shown, (out, gap) -> properties(out, gap, proposals));
      } else {
        print(all, shown, proposals, new Screen(console.out(), console.width(), false));
      }
    }
    return ExitCodes.DONE;
  }

  private static List<Proposals.Proposal> proposals(Proposals proposals, Gap gap) {
    return proposals.of(gap.clause().lemma(), gap.clause().part());
  }

  private static void print(List<Gap> all, List<Gap> shown, Proposals proposals, Screen screen) {
    if (all.isEmpty()) {
      screen.line("No gap: the library has no wording between two actors that no example covers.");
      return;
    }
    screen.line(Phrases.count(all.size(), "wording") + " between two actors that no example covers"
        + (shown.size() < all.size() ? ", the most frequent first (more with --limit)" : ""));
    for (Gap gap : shown) {
      print(gap, proposals, screen);
    }
    screen.line();
    screen.paragraph(
        Screen.Look.PLAIN,
        0,
        "Write those that tell of a relationship into a file of your own, each with a paraphrase (=), and try it: entente"
            + " lexicon check my.examples");
  }

  private static void print(Gap gap, Proposals known, Screen screen) {
    List<Proposals.Proposal> proposals = proposals(known, gap);
    Clause clause = gap.clause();
    screen.line();
    screen.line(Screen.pad(clause.frame(), 32) + " " + gap.count() + " × in "
        + Phrases.count(gap.documents(), "document"));
    screen.paragraph(Screen.Look.PLAIN, 4, "“" + gap.sentence().text() + "”");
    screen.paragraph(Screen.Look.PLAIN, 4, DocumentWords.of(gap.sentence().document()));
    List<String> rules = known.rules(clause.lemma(), clause.part(), RULES);
    if (!rules.isEmpty()) {
      screen.hanging("    known  ", 11, Screen.Look.PLAIN, String.join("; ", rules));
    }
    if (!proposals.isEmpty()) {
      screen.hanging("    near   ", 11, Screen.Look.PLAIN, words(proposals));
    }
    screen.line("    " + type(proposals));
    screen.line("      " + clause.example());
  }

  private static String words(List<Proposals.Proposal> proposals) {
    return proposals.stream()
        .map(p -> String.join(", ", p.words()) + " (" + p.type() + ")")
        .collect(Collectors.joining("; "));
  }

  private static String type(List<Proposals.Proposal> proposals) {
    return proposals.isEmpty() ? "TYPE" : proposals.get(0).type().name();
  }

  private static void properties(JsonGenerator out, Gap gap, Proposals known) {
    Clause clause = gap.clause();
    out.writeStringProperty("frame", clause.frame());
    out.writeStringProperty("lemma", clause.lemma());
    out.writeStringProperty("part", clause.part());
    out.writeNumberProperty("count", gap.count());
    out.writeNumberProperty("documents", gap.documents());
    out.writeObjectPropertyStart("sentence");
    out.writeStringProperty("document", gap.sentence().document().id());
    out.writeStringProperty("text", gap.sentence().text());
    out.writeNumberProperty("begin", gap.sentence().span().begin());
    out.writeNumberProperty("end", gap.sentence().span().end());
    out.writeEndObject();
    out.writeArrayPropertyStart("known");
    known.rules(clause.lemma(), clause.part(), RULES).forEach(out::writeString);
    out.writeEndArray();
    out.writeArrayPropertyStart("proposals");
    for (Proposals.Proposal proposal : proposals(known, gap)) {
      out.writeStartObject();
      out.writeStringProperty("type", proposal.type().name());
      out.writeArrayPropertyStart("near");
      proposal.words().forEach(out::writeString);
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeStringProperty("example", clause.example());
  }
}

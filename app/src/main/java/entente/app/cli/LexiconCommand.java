package entente.app.cli;

import entente.app.answer.Phrases;
import entente.app.answer.UsageException;
import entente.event.EventType;
import entente.event.Lexicon;
import entente.event.LexiconCheck;
import entente.event.LexiconProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The lexicon of examples. */
@Command(
    name = "lexicon",
    description = "Lists the lexicon of examples, shows what it lacks, or checks your own.",
    subcommands = {LexiconCommand.Check.class, LexiconCommand.Show.class, GapsCommand.class},
    synopsisSubcommandLabel = "check FILE | list [TYPE] | gaps",
    footerHeading = "%nExample:%n",
    footer = {"  entente lexicon list AID", "  entente lexicon check my.examples"})
final class LexiconCommand implements Runnable {
  @ParentCommand
  private Entente entente;

  Console console() {
    return entente.console();
  }

  @Override
  public void run() {
    throw new UsageException(
        "Write entente lexicon check FILE, entente lexicon list [TYPE], or entente lexicon gaps.");
  }

  /** Compiles a user's examples and tells what becomes of them. */
  @Command(
      name = "check",
      description = "Compiles examples of your own and tells what each becomes and what collides.",
      footerHeading = "%nExample:%n",
      footer = "  entente lexicon check my.examples")
  static final class Check implements Callable<Integer> {
    @ParentCommand
    private LexiconCommand lexicon;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file of examples.")
    private List<Path> files;

    @Override
    public Integer call() {
      Console console = lexicon.entente.console();
      try {
        LexiconCheck.Report report = LexiconCheck.check(files);
        report.compiled().forEach(console.out()::println);
        report.collisions().forEach(console.out()::println);
        for (LexiconProblem problem : report.problems()) {
          console.err().println(problem);
        }
        console
            .out()
            .println(Phrases.count(report.compiled().size(), "pattern") + ", "
                + Phrases.count(report.collisions().size(), "collision") + ", "
                + Phrases.count(report.problems().size(), "problem") + ".");
        return report.problems().isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
      } catch (IOException e) {
        throw new UsageException(
            "The examples cannot be read: " + e.getMessage() + ". Check the path.");
      }
    }
  }

  /** Lists what the lexicon knows. */
  @Command(
      name = "list",
      description = "Lists the patterns of the built-in lexicon, all or those of one type.",
      footerHeading = "%nExample:%n",
      footer = {"  entente lexicon list AID", "  entente lexicon list --counts"})
  static final class Show implements Callable<Integer> {
    @ParentCommand
    private LexiconCommand lexicon;

    @Parameters(arity = "0..1", paramLabel = "TYPE", description = "A type of PLOVER or a tie.")
    private @Nullable EventType type;

    @Option(
        names = "--counts",
        description = "Only how many verbs, nouns and adjectives each type knows.")
    private boolean counts;

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() {
      List<Lexicon.Entry> entries = Lexicon.load().entries().stream()
          .filter(entry -> type == null || entry.type() == type)
          .toList();
      Console console = lexicon.entente.console();
      if (json) {
        printJson(entries, new JsonPrinter(console.out()));
      } else if (counts) {
        LexiconCounts.print(entries, new Screen(console.out(), console.width(), false));
      } else {
        print(entries, new Screen(console.out(), console.width(), false));
      }
      return ExitCodes.DONE;
    }

    private static void print(List<Lexicon.Entry> entries, Screen screen) {
      for (Lexicon.Entry entry : entries) {
        String mode = entry.mode() == null ? "" : " " + entry.mode();
        screen.hanging(
            Screen.pad(entry.type() + mode, 20) + " ",
            21,
            Screen.Look.PLAIN,
            String.join(", ", entry.lemmas()) + " (" + entry.part() + ") · " + entry.rule() + " · "
                + entry.origin());
      }
      screen.line(Phrases.count(entries.size(), "pattern") + ".");
    }

    private void printJson(List<Lexicon.Entry> entries, JsonPrinter json) {
      if (counts) {
        json.array(LexiconCounts.byType(entries), (out, row) -> row.properties(out));
        return;
      }
      json.array(entries, (out, entry) -> {
        out.writeStringProperty("type", entry.type().name());
        out.writeName("mode");
        if (entry.mode() == null) {
          out.writeNull();
        } else {
          out.writeString(entry.mode());
        }
        out.writeStringProperty("rule", entry.rule());
        out.writeArrayPropertyStart("lemmas");
        entry.lemmas().forEach(out::writeString);
        out.writeEndArray();
        out.writeStringProperty("part", entry.part());
        out.writeStringProperty("origin", entry.origin());
      });
    }
  }
}

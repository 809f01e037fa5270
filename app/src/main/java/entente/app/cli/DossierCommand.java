package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.DayRange;
import entente.app.answer.DossierComposer;
import entente.app.answer.Relationship;
import entente.app.answer.UsageException;
import entente.app.dossier.Dossier;
import entente.app.dossier.HtmlDossier;
import entente.app.dossier.MarkdownDossier;
import entente.app.library.Library;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The history of two actors as one document that stands by itself. */
@Command(
    name = "dossier",
    description =
        "Writes all that is told of two actors into one document: phases, events, quotations with numbered citations, sources.",
    footer = {
      "  entente dossier \"United States\" Iran -o dossier.html",
      "  HTML by the ending .html, Markdown by .md; neither needs anything beside it."
    })
final class DossierCommand extends LibraryCommand {
  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "One actor: a name, another name it has, or its id.")
  private String first;

  @Parameters(index = "1", paramLabel = "B", description = "The other actor.")
  private String second;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write; its ending tells how: .html or .md.")
  private Path output;

  @Option(
      names = "--exact",
      description = "Only what the two themselves did, not their members and agents.")
  private boolean exact;

  @Option(
      names = "--made",
      paramLabel = "DATE",
      description = "The day to print as that of the making. Without it none is printed.")
  private @Nullable String made;

  @Option(names = "--force", description = "Replace the file if it is there already.")
  private boolean force;

  @Override
  public Integer call() {
    Function<Dossier, String> writer = writer();
    TargetFile target = new TargetFile(output, force);
    target.check();
    try (Library library = Library.open(folder())) {
      Dossier dossier = dossier(library);
      if (dossier.isEmpty()) {
        throw new UsageException("Nothing in the library joins " + dossier.one() + " and "
            + dossier.other() + (exact ? "; try without --exact." : "."));
      }
      target.write(out -> out.write(writer.apply(dossier).getBytes(StandardCharsets.UTF_8)));
      if (!quiet()) {
        screen().line(dossier.summary() + " Written to " + output + ".");
      }
    }
    return ExitCodes.DONE;
  }

  private Function<Dossier, String> writer() {
    String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return HtmlDossier::of;
    }
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return MarkdownDossier::of;
    }
    throw new UsageException(output + " does not say how to write it. Let it end in .html or .md.");
  }

  private Dossier dossier(Library library) {
    Actor one = ListingCommand.actor(library, first);
    Actor other = ListingCommand.actor(library, second);
    if (one.id().equals(other.id())) {
      throw new UsageException(
          "\"" + first + "\" and \"" + second + "\" are both " + one.name() + ". Name two actors.");
    }
    Relationship.Sides sides = Relationship.Sides.of(library, one, other, exact);
    return new DossierComposer(library, sides, made == null ? null : DayRange.first(made))
        .dossier();
  }
}

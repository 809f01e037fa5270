package entente.app.cli;

import entente.app.answer.DayRange;
import entente.app.answer.UsageException;
import entente.app.library.Choice.Days;
import entente.app.library.Decision;
import entente.app.library.Decisions.Corrections;
import entente.app.library.Library;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.event.Sign;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The text says otherwise. */
@Command(
    name = "correct",
    description =
        "Corrects what a statement says; its sentence stays with it, and it is shown as corrected by you.",
    footer = {
      "  entente statements correct s8f3a0c12b944 --actor Iraq --date 2003-03",
      "  entente statements correct s8f3a0c12b944 --recipient none --date 2014..2016"
    })
final class CorrectCommand extends DecisionCommand {
  private static final String NONE = "none";

  @Parameters(index = "0", paramLabel = "ID", description = "The id that the listings show.")
  private String id;

  @Option(names = "--actor", paramLabel = "NAME", description = "Who acts, or none.")
  private @Nullable String actor;

  @Option(
      names = "--recipient",
      paramLabel = "NAME",
      description = "Whom it is directed at, or none.")
  private @Nullable String recipient;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "A type of PLOVER or a tie: ${COMPLETION-CANDIDATES}.")
  private @Nullable EventType type;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "A year, a month or a day, two of them with .. between (one may be left out: 2003..), or none.")
  private @Nullable String date;

  @Option(
      names = "--modality",
      paramLabel = "MODALITY",
      description = "How sure the text is: ${COMPLETION-CANDIDATES}.")
  private @Nullable Modality modality;

  @Option(
      names = "--sign",
      paramLabel = "SIGN",
      description = "+ for cooperation, - for conflict, 0 for neither.")
  private @Nullable String sign;

  @Override
  Decision decide(Library library) {
    Corrections corrections = new Corrections(
        side(library, actor),
        side(library, recipient),
        type,
        date == null ? null : days(date),
        modality,
        sign == null ? null : Sign.ofSymbol(StatementsCommand.symbol(sign)));
    if (corrections.equals(new Corrections(null, null, null, null, null, null))) {
      throw new UsageException(
          "Say what to correct: --actor, --recipient, --type, --date, --modality or --sign.");
    }
    return library.decisions().correct(id, corrections, because(), now());
  }

  private static Corrections.@Nullable Side side(Library library, @Nullable String name) {
    if (name == null) {
      return null;
    }
    boolean nobody = name.toLowerCase(Locale.ROOT).equals(NONE);
    return new Corrections.Side(nobody ? null : ListingCommand.actor(library, name));
  }

  private static Days days(String written) {
    if (written.toLowerCase(Locale.ROOT).equals(NONE)) {
      return new Days(null, null);
    }
    int dots = written.indexOf("..");
    if (dots < 0) {
      return days(DayRange.of(written, written));
    }
    String from = written.substring(0, dots);
    String to = written.substring(dots + 2);
    if (from.isEmpty() && to.isEmpty()) {
      throw new UsageException("--date .. has no end. Write one, or none for undated.");
    }
    Days begin = days(DayRange.of(from.isEmpty() ? null : from, null));
    Days end = days(DayRange.of(null, to.isEmpty() ? null : to));
    if (begin.from() != null && end.to() != null && end.to().isBefore(begin.from())) {
      throw new UsageException("--date " + written + " ends before it begins. Exchange the two.");
    }
    return new Days(begin.from(), end.to());
  }

  private static Days days(DayRange range) {
    return new Days(range.from(), range.to());
  }
}

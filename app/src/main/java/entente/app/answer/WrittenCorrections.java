package entente.app.answer;

import entente.app.library.Choice.Days;
import entente.app.library.Decisions.Corrections;
import entente.app.library.Library;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.event.Sign;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a user writes about what a statement should say; null leaves a part as it is.
 *
 * @param actor the name or id of who acts, or "none"
 * @param recipient the name or id of whom it is directed at, or "none"
 * @param type the type of event or tie
 * @param date a year, a month, a day, two of them with ".." between, or "none"
 * @param modality how sure the text is
 * @param sign "+", "-" or "0"
 */
public record WrittenCorrections(
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String type,
    @Nullable String date,
    @Nullable String modality,
    @Nullable String sign) {
  /** What is written where there is nobody, or no date. */
  public static final String NONE = "none";

  /** Whether nothing is to be corrected. */
  public boolean isEmpty() {
    return equals(new WrittenCorrections(null, null, null, null, null, null));
  }

  /** The corrections as the library takes them; says what cannot be understood. */
  public Corrections in(Library library) {
    return new Corrections(
        side(library, actor),
        side(library, recipient),
        type == null ? null : type(type),
        date == null ? null : days(date),
        modality == null ? null : modality(modality),
        sign == null ? null : Sign.ofSymbol(symbol(sign)));
  }

  private static Corrections.@Nullable Side side(Library library, @Nullable String name) {
    if (name == null) {
      return null;
    }
    boolean nobody = name.toLowerCase(Locale.ROOT).equals(NONE);
    return new Corrections.Side(nobody ? null : ChosenActor.of(library, name));
  }

  private static EventType type(String written) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.name().equals(written.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new UsageException("\"" + written + "\" is no type. Write one of "
            + Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.joining(", "))
            + "."));
  }

  private static Modality modality(String written) {
    return Arrays.stream(Modality.values())
        .filter(modality -> modality.word().equals(written.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new UsageException("\"" + written + "\" is no modality. Write one of "
            + Arrays.stream(Modality.values()).map(Modality::word).collect(Collectors.joining(", "))
            + "."));
  }

  /** The sign that is written in one of several ways. */
  public static String symbol(String sign) {
    return switch (sign.toLowerCase(Locale.ROOT)) {
      case "+", "plus" -> "+";
      case "-", "−", "minus" -> "-";
      case "0", "zero" -> "0";
      default -> throw new UsageException("\"" + sign + "\" is no sign. Write +, - or 0.");
    };
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
      throw new UsageException("The date .. has no end. Write one, or none for undated.");
    }
    Days begin = days(DayRange.of(from.isEmpty() ? null : from, null));
    Days end = days(DayRange.of(null, to.isEmpty() ? null : to));
    if (begin.from() != null && end.to() != null && end.to().isBefore(begin.from())) {
      throw new UsageException("The date " + written + " ends before it begins. Exchange the two.");
    }
    return new Days(begin.from(), end.to());
  }

  private static Days days(DayRange range) {
    return new Days(range.from(), range.to());
  }
}

package entente.app.mcp;

import entente.app.answer.DayRange;
import entente.app.answer.UsageException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an assistant gives a tool; its types have been held against the tool's schema before. */
record Arguments(Map<String, Object> given) {
  private static final int USUAL = 20;
  private static final int MOST = 100;

  /** A text, or null. */
  @Nullable
  String text(String name) {
    Object value = given.get(name);
    return value == null ? null : value.toString();
  }

  /** A text that must be there. */
  String required(String name) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      throw new UsageException("The argument " + name + " is missing.");
    }
    return text;
  }

  /** Whether something is wanted; not, if nothing is said. */
  boolean flag(String name) {
    return Boolean.TRUE.equals(given.get(name));
  }

  /** A number, or what it is if none is given. */
  double number(String name, double otherwise) {
    return given.get(name) instanceof Number number ? number.doubleValue() : otherwise;
  }

  /** The time between the arguments from and to. */
  DayRange range() {
    return DayRange.of(text("from"), text("to"));
  }

  /** How many things an answer holds at most. */
  int limit() {
    return (int) Math.max(1, Math.min(MOST, number("limit", USUAL)));
  }

  /** How many things are left out before. */
  int offset() {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, number("offset", 0)));
  }

  /** The part of a list that is asked for. */
  <T> List<T> part(List<T> all) {
    int begin = Math.min(offset(), all.size());
    return all.subList(begin, begin + Math.min(limit(), all.size() - begin));
  }

  /** How many of a list come behind the part that is asked for. */
  int more(int all) {
    return Math.max(0, all - offset() - limit());
  }

  /** Says that there are more, and how to get them; nothing where there are none. */
  String moreWords(int all) {
    int more = more(all);
    return more == 0
        ? ""
        : "\n" + more + " more: ask again with offset " + (offset() + limit()) + ".\n";
  }
}

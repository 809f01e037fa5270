package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.answer.PlainText;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private static String printed(boolean colour) {
    StringWriter out = new StringWriter();
    Screen screen = new Screen(new PrintWriter(out), 20, colour);
    screen.hanging("2003  ", 6, Screen.Look.DIM, "words that go on for a while");
    return out.toString();
  }

  @Test
  void wrapsBesideTheLead() {
    assertThat(printed(false)).isEqualTo("2003  words that go\n      on for a while\n");
  }

  @Test
  void coloursOnlyWhereWanted() {
    assertThat(printed(true))
        .isEqualTo(
            "2003  \u001b[2mwords that go\u001b[0m\n      \u001b[2mon for a while\u001b[0m\n");
  }

  @Test
  void keepsHeldBlanksTogether() {
    assertThat(Screen.wrap("one two id" + Screen.HELD + "x", 9)).containsExactly("one two", "id x");
  }

  @Test
  void aWordTooLongStandsAlone() {
    assertThat(Screen.wrap("a extraordinarily b", 5)).containsExactly("a", "extraordinarily", "b");
  }

  @Test
  void aTextDoesNotCommandTheTerminal() {
    assertThat(Screen.wrap("red \u001b[31malert\u0007", 80)).containsExactly("red [31malert");
  }

  @Test
  void aNameDoesNotCommandTheTerminal() {
    StringWriter out = new StringWriter();
    Screen screen = new Screen(new PrintWriter(out), 20, true);
    screen.line(screen.in(Screen.Look.BOLD, "Ar\u001b[2Jnor\r\nof \u202eold"));
    assertThat(out).hasToString("\u001b[1mAr[2Jnor  of old\u001b[0m\n");
  }

  @Test
  void aTextDoesNotTurnTheLineAround() {
    assertThat(Screen.wrap("\u202eArnor\u202c and \u2066Gondor\u2069", 80))
        .containsExactly("Arnor and Gondor");
  }

  @Test
  void aNameStaysOnItsLine() {
    assertThat(PlainText.oneLine("a\nb\u001b[31m.txt")).isEqualTo("a b[31m.txt");
  }

  @Test
  void countsWhatIsSeen() {
    assertThat(Screen.length("e\u0301te\u0301")).isEqualTo(3);
    assertThat(Screen.pad("été", 5)).isEqualTo("été  ");
  }
}

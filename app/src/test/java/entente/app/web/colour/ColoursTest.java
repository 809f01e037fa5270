package entente.app.web.colour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the page, as everybody sees them. */
class ColoursTest {
  /** In CIEDE2000: told apart at a glance, not only side by side. */
  private static final double AT_A_GLANCE = 20;

  /** Of WCAG 2.2, level AA: 4.5 for text of any size. */
  private static final double READABLE = 4.5;

  /** The tokens that carry text, and the grounds that it stands on. */
  private static final Map<String, List<String>> TEXT = Map.of(
      "ink", List.of("paper", "sheet", "well", "coop-wash", "conf-wash", "coop-soft", "conf-soft"),
      "ink-2",
          List.of("paper", "sheet", "well", "coop-wash", "conf-wash", "coop-soft", "conf-soft"),
      "ink-3", List.of("paper", "sheet", "well", "coop-wash", "conf-wash"),
      "coop", List.of("paper", "sheet", "well"),
      "conf", List.of("paper", "sheet", "well"),
      "both", List.of("paper", "sheet", "well"),
      "marker-ink", List.of("marker"),
      "paper", List.of("ink"));

  /** Lines that only divide: nothing is lost where they are not seen. */
  private static final Set<String> DIVIDING = Set.of("line", "line-2");

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whatOnlyColourTellsApartIsToldApartByAllEyes(Theme theme) {
    assertThat(tooNear(Pair.ALONE, theme, Sight.values())).isEmpty();
  }

  /** Their shapes tell them apart for those who see no colour at all. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void cooperationAndConflictAreTwoColoursForWhoeverSeesTwo(Theme theme) {
    List<Pair> signs = Pair.NOT_ALONE.stream()
        .filter(pair -> pair.means().equals("signs") || pair.one().equals("coop-2"))
        .toList();
    assertThat(signs).hasSize(2);
    assertThat(tooNear(signs, theme, Sight.PROTANOPIA, Sight.DEUTERANOPIA, Sight.TRITANOPIA))
        .isEmpty();
  }

  private static List<String> tooNear(List<Pair> pairs, Theme theme, Sight... sights) {
    return pairs.stream()
        .flatMap(pair -> Stream.of(sights)
            .filter(sight -> pair.distance(theme, sight) < AT_A_GLANCE)
            .map(sight -> pair + " " + sight + " " + pair.distance(theme, sight)))
        .toList();
  }

  @Test
  void whatColourAloneDoesNotTellApartSaysByWhatItIs() {
    assertThat(Pair.NOT_ALONE).allSatisfy(pair -> assertThat(pair.also()).isNotBlank());
    assertThat(Pair.ALONE).allSatisfy(pair -> assertThat(pair.also()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsReadableOnEachOfItsGrounds(Theme theme) {
    Map<String, Double> faint = new TreeMap<>();
    TEXT.forEach((text, grounds) -> grounds.forEach(ground ->
        faint.put(text + " on " + ground, theme.colour(text).contrast(theme.colour(ground)))));
    faint.values().removeIf(contrast -> contrast >= READABLE);
    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyColourIsHeldToSomething(Theme theme) {
    Set<String> held = new TreeSet<>(DIVIDING);
    TEXT.forEach((text, grounds) -> {
      held.add(text);
      held.addAll(grounds);
    });
    Stream.concat(Pair.ALONE.stream(), Pair.NOT_ALONE.stream())
        .forEach(pair -> held.addAll(List.of(pair.one(), pair.other())));
    assertThat(held).isEqualTo(theme.colours().keySet());
  }

  @Test
  void theDarkThemeIsTheSameWhoeverChoseIt() {
    assertThat(Theme.SYSTEM_DARK.colours()).isEqualTo(Theme.DARK.colours());
  }

  /** The yellow of what is chosen is light: on white, who sees no colour hardly sees it. */
  @Test
  void chosenTextHasALineBelowItWhereverItIs() throws IOException, URISyntaxException {
    Path tokens = Path.of(requireNonNull(getClass().getResource(Theme.TOKENS)).toURI());
    List<String> bare = new ArrayList<>();
    int marked = 0;
    for (Path sheet : sheets(requireNonNull(tokens.getParent()))) {
      for (String rule : Files.readString(sheet).split("}")) {
        boolean isMarked = rule.contains("background: var(--marker)");
        marked += isMarked ? 1 : 0;
        if (isMarked && !rule.contains("var(--marker-edge)")) {
          bare.add(sheet.getFileName() + ": " + rule);
        }
      }
    }
    assertThat(marked).isPositive();
    assertThat(bare).isEmpty();
  }

  private static List<Path> sheets(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  // ---- what they are measured with

  @ParameterizedTest
  @EnumSource(Sight.class)
  void greyIsGreyToAllEyes(Sight sight) {
    Colour grey = Colour.of("#7f7f7f");
    assertThat(sight.of(grey).distance(grey)).isLessThan(0.01);
  }

  @Test
  void redAndGreenOfOneLightnessAreNearlyOneWithoutRedOrGreenCones() {
    Colour red = Colour.of("#b0583a");
    Colour green = Colour.of("#6f7a2c");
    assertThat(red.distance(green)).isGreaterThan(30);
    assertThat(Sight.DEUTERANOPIA.of(red).distance(Sight.DEUTERANOPIA.of(green)))
        .isLessThan(15);
  }

  /** Three of the test data of Sharma, Wu and Dalal. */
  @Test
  void distancesAreThoseOfTheFormulasAuthors() {
    assertThat(new Lab(50, 2.6772, -79.7751).distance(new Lab(50, 0, -82.7485)))
        .isCloseTo(2.0425, within(1e-4));
    assertThat(new Lab(50, 2.5, 0).distance(new Lab(73, 25, -18))).isCloseTo(27.1492, within(1e-4));
    assertThat(new Lab(2.0776, 0.0795, -1.1350).distance(new Lab(0.9033, -0.0636, -0.5514)))
        .isCloseTo(0.9082, within(1e-4));
  }

  @Test
  void contrastIsThatOfBlackOnWhiteAtMost() {
    assertThat(Colour.of("#000000").contrast(Colour.of("#ffffff"))).isCloseTo(21, within(1e-9));
  }
}

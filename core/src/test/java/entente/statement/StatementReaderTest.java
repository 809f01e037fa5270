package entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.attribution.Modality;
import entente.event.Sign;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small articles read from end to end. */
class StatementReaderTest {
  private static final StatementReader READER = StatementReader.load();
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 3, 1);

  private static Article article(String... blocks) {
    StringBuilder text = new StringBuilder();
    List<Block> parts = new ArrayList<>();
    for (String block : blocks) {
      boolean caption = block.startsWith("CAPTION ");
      String words = caption ? block.substring("CAPTION ".length()) : block;
      Span span = new Span(text.length(), text.length() + words.length());
      parts.add(new Block(caption ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH, span));
      text.append(words).append("\n\n");
    }
    return new Article("story", null, null, null, PUBLISHED, null, text.toString(), parts);
  }

  private static List<Statement> read(String... blocks) {
    return READER.read(article(blocks)).statements();
  }

  /** The only statement of the text. */
  private static Statement only(String... blocks) {
    List<Statement> statements = read(blocks);
    assertThat(statements).map(StatementReaderTest::shown).hasSize(1);
    return statements.get(0);
  }

  private static String shown(Statement statement) {
    return statement.type() + " " + name(statement.actor()) + ">" + name(statement.recipient());
  }

  private static String name(Party party) {
    return party == null ? "" : party.actor().name();
  }

  /** An article with something of everything. */
  private static Article story() {
    return article(
        "Iran invaded Iraq in 2003, and Russia condemned the invasion of Iraq.",
        "“Turkey has armed the rebels in Syria,” said the Israeli minister.",
        "Syria threatened to attack Turkey. France and Germany met in Paris on Monday.",
        "India urged Pakistan to release the pilots. China may impose sanctions on Japan.");
  }

  @Test
  void quotesItsEvidenceVerbatim() {
    Article story = story();
    List<Statement> statements = READER.read(story).statements();
    assertThat(statements).hasSizeGreaterThanOrEqualTo(5);
    for (Statement statement : statements) {
      List<Excerpt> excerpts = new ArrayList<>();
      excerpts.add(statement.evidence().sentence());
      excerpts.add(statement.evidence().trigger());
      if (statement.actor() != null) {
        excerpts.add(statement.actor().mention());
      }
      if (statement.recipient() != null) {
        excerpts.add(statement.recipient().mention());
      }
      if (statement.object() != null) {
        excerpts.add(statement.object());
      }
      if (statement.about() != null) {
        excerpts.add(statement.about().text());
      }
      assertThat(excerpts)
          .allSatisfy(e -> assertThat(e.span().of(story.text())).isEqualTo(e.text()));
    }
  }

  @Test
  void givesConfidencesBetweenTheLeastAndOne() {
    assertThat(READER.read(story()).statements())
        .allSatisfy(s -> assertThat(s.confidence()).isBetween(0.0, 1.0))
        .allMatch(Confidence::isEnough);
  }

  @Test
  void readsATieInAntiAndPro() {
    assertThat(read("Qatar paid anti-Ethiopian rebels."))
        .map(StatementReaderTest::shown)
        .anyMatch(s -> s.startsWith("HOSTILE ") && s.endsWith(" rebels>Ethiopia"));
  }

  @Test
  void takesInsistingOnOnesOwnIntentionsForNoRequest() {
    assertThat(read("Iran insisted that it will keep the treaty."))
        .extracting(Statement::type)
        .doesNotContain("REQUEST");
  }

  @Test
  void givesEveryStatementAnIdOfItsOwn() {
    assertThat(READER.read(story()).statements()).extracting(Statement::id).doesNotHaveDuplicates();
  }

  @Test
  void readsTheSameTwiceAndOnSeveralThreads() {
    Article story = story();
    Reading first = READER.read(story);
    List<Reading> others =
        IntStream.range(0, 4).parallel().mapToObj(i -> READER.read(story)).toList();
    assertThat(others).allSatisfy(r -> {
      assertThat(r.statements()).isEqualTo(first.statements());
      assertThat(r.quotes()).isEqualTo(first.quotes());
    });
  }

  @Test
  void ordersStatementsByTheText() {
    assertThat(READER.read(story()).statements())
        .extracting(s -> s.evidence().trigger().span())
        .isSorted();
  }

  @Test
  void datesWhatItReads() {
    EventDate date = only("Iran invaded Iraq in September 1980.").date();
    assertThat(date.from()).isEqualTo(LocalDate.of(1980, 9, 1));
    assertThat(date.to()).isEqualTo(LocalDate.of(1980, 9, 30));
  }

  @Test
  void tellsWhoSaysSo() {
    Statement statement =
        read("Israel’s defence minister said that Iran had armed Hezbollah.").stream()
            .filter(s -> s.recipient() != null && s.recipient().actor().name().equals("Hezbollah"))
            .findFirst()
            .orElseThrow();
    assertThat(statement.attribution()).hasSize(1);
    assertThat(statement.attribution().get(0).cue().text()).isEqualTo("said");
    assertThat(statement.attribution().get(0).quoted()).isFalse();
  }

  @Test
  void attributesNothingThatTheArticleSaysItself() {
    assertThat(only("Iran attacked Iraq.").attribution()).isEmpty();
  }

  @Test
  void readsAPlannedHostileActAsAThreatAboutIt() {
    Statement statement = only("Iran plans to attack Iraq.");
    assertThat(shown(statement)).isEqualTo("THREATEN Iran>Iraq");
    assertThat(statement.about()).isNotNull();
    assertThat(statement.about().type()).isEqualTo("ASSAULT");
    assertThat(statement.about().text().text()).contains("attack Iraq");
    assertThat(statement.sign()).isEqualTo(Sign.MINUS);
  }

  @Test
  void readsAThreatAsOneAboutTheAct() {
    Statement statement = only("Iran threatened to attack Iraq.");
    assertThat(shown(statement)).isEqualTo("THREATEN Iran>Iraq");
    assertThat(statement.about()).isNotNull();
    assertThat(statement.about().type()).isEqualTo("ASSAULT");
  }

  @Test
  void readsAPlannedFriendlyActAsAnAgreement() {
    Statement statement = only("Iran will send weapons to Iraq.");
    assertThat(shown(statement)).isEqualTo("AGREE Iran>Iraq");
    assertThat(statement.about().type()).isEqualTo("AID");
    assertThat(statement.modality()).isEqualTo(Modality.PLANNED);
  }

  @Test
  void signsARequestByWhatIsAsked() {
    Statement statement = only("Iran asked Iraq to release the envoys.");
    assertThat(shown(statement)).isEqualTo("REQUEST Iran>Iraq");
    assertThat(statement.sign()).isEqualTo(Sign.PLUS);
  }

  @Test
  void keepsTheSignOfADeniedAct() {
    Statement statement = only("Iran did not attack Iraq.");
    assertThat(shown(statement)).isEqualTo("ASSAULT Iran>Iraq");
    assertThat(statement.modality()).isEqualTo(Modality.DENIED);
    assertThat(statement.sign()).isEqualTo(Sign.MINUS);
  }

  @Test
  void readsWhatMayBeAsPossible() {
    assertThat(only("Iran may have attacked Iraq.").modality()).isEqualTo(Modality.POSSIBLE);
    assertThat(only("Iran attacked Iraq.").modality()).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void splitsConjoinedParties() {
    assertThat(read("Iran and Russia attacked Iraq and Turkey."))
        .map(StatementReaderTest::shown)
        .containsExactlyInAnyOrder(
            "ASSAULT Iran>Iraq",
            "ASSAULT Iran>Turkey",
            "ASSAULT Russia>Iraq",
            "ASSAULT Russia>Turkey");
  }

  @Test
  void makesOneStatementOfASymmetricPair() {
    Statement statement = only("Iran and Iraq met in May.");
    assertThat(statement.type()).isEqualTo("CONSULT");
    assertThat(statement.symmetric()).isTrue();
    assertThat(List.of(name(statement.actor()), name(statement.recipient())))
        .containsExactlyInAnyOrder("Iran", "Iraq");
  }

  @Test
  void namesNoActorForAnAgentlessPassive() {
    Statement statement = only("Iraq was bombed on Monday.");
    assertThat(statement.actor()).isNull();
    assertThat(statement.recipient().actor().name()).isEqualTo("Iraq");
  }

  @Test
  void marksARecipientThatOnlyTheNeighbourhoodNames() {
    List<Statement> statements = read("Iran attacked Iraq. Iraq then threatened retaliation.");
    Statement implied =
        statements.stream().filter(s -> s.type().equals("THREATEN")).findFirst().orElseThrow();
    Statement told = statements.get(0);
    assertThat(shown(implied)).isEqualTo("THREATEN Iraq>Iran");
    assertThat(implied.recipient().how()).startsWith("not named in the clause");
    assertThat(implied.confidence()).isLessThan(told.confidence());
  }

  @Test
  void readsNothingTwiceFromACaption() {
    assertThat(read("Iran attacked Iraq on Monday.", "CAPTION Iran attacked Iraq"))
        .map(StatementReaderTest::shown)
        .containsExactly("ASSAULT Iran>Iraq");
  }

  @Test
  void readsACaptionThatTellsMore() {
    assertThat(read("The weather was fine.", "CAPTION Iran attacked Iraq on Monday."))
        .map(StatementReaderTest::shown)
        .containsExactly("ASSAULT Iran>Iraq");
  }

  @Test
  void leavesOutAnEndlessSentenceWithoutHarm() {
    String endless = String.join(" ", Collections.nCopies(150, "Iran attacked")) + " it.";
    assertThat(read(endless, "Iran invaded Iraq.", endless))
        .map(StatementReaderTest::shown)
        .containsExactly("ASSAULT Iran>Iraq");
  }

  @Test
  void readsNothingInNothing() {
    assertThat(read()).isEmpty();
    assertThat(read("…", "😀")).isEmpty();
    assertThat(read("The bakery on the corner sells bread.")).isEmpty();
    assertThat(read("When Iraq fell on 10 June 2014, Iran came first.")).isEmpty();
  }

  @Test
  void letsThoseWhoTalkTalkWithOneAnotherWhereverTheyMeet() {
    assertThat(read(
            "Iran and France quarrelled for years.",
            "In May the ambassadors of the two countries held talks in Cairo."))
        .filteredOn(s -> s.type().equals("CONSULT"))
        .extracting(StatementReaderTest::shown)
        .isNotEmpty()
        .noneMatch(shown -> shown.contains("Egypt"));
    assertThat(read("Iran and France worked together at Bonn."))
        .extracting(Statement::type)
        .contains("COOPERATE")
        .doesNotContain("HOSTILE");
  }

  @Test
  void takesAPromiseOfHarmForAThreatAndOneToSpareForAPromise() {
    Statement threat = only("Iran vowed to attack Iraq.");
    assertThat(threat.type()).isEqualTo("THREATEN");
    assertThat(threat.about()).extracting(Statement.About::type).isEqualTo("ASSAULT");
    assertThat(read("Iran promised Iraq that it would never attack it."))
        .extracting(Statement::type)
        .contains("AGREE")
        .doesNotContain("THREATEN");
  }

  @Test
  void saysNothingOfAnActorTowardItself() {
    assertThat(read("Iran attacked Iran.")).isEmpty();
  }

  @Test
  void namesTheRule() {
    assertThat(READER.read(story()).statements())
        .allSatisfy(s -> assertThat(s.rule()).isNotBlank());
    assertThat(only("Iran attacked Iraq.").rule()).isEqualTo("ASSAULT: Arnor attacked Gondor");
  }

  @Test
  void fingerprintStaysTheSame() {
    assertThat(StatementReader.load().fingerprint())
        .isEqualTo(READER.fingerprint())
        .isNotBlank();
  }
}

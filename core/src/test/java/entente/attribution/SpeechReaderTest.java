package entente.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.LanguageReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechReaderTest {
  /** Each speech as "source: content | content", "-" for a hidden source. */
  private static List<String> read(String text) {
    Analysis analysis = Texts.analyse(text);
    return new SpeechReader()
        .read(analysis).stream().map(s -> show(s, analysis)).toList();
  }

  private static String show(Speech speech, Analysis analysis) {
    String source =
        speech.source() == null ? "-" : analysis.text(speech.source().span());
    return source + ": "
        + String.join(" | ", speech.contents().stream().map(analysis::text).toList());
  }

  private static List<Speech> speeches(String text) {
    return new SpeechReader().read(Texts.analyse(text));
  }

  @Test
  void findsTheSpeakerBehindTheReport() {
    assertThat(read("The rebels shelled the town overnight, diplomatic sources said today."))
        .containsExactly("diplomatic sources: The rebels shelled the town overnight");
    assertThat(read("Rebels attacked the convoy, sources close to the talks said on Monday."))
        .containsExactly("sources close to the talks: Rebels attacked the convoy");
  }

  @Test
  void aClauseBehindTheNameDoesNotHideIt() {
    assertThat(read(
            "Gondor will send troops to the border, said Faramir, a diplomat who left in 2003."))
        .containsExactly("Faramir: Gondor will send troops to the border");
  }

  @Test
  void readsTheClauseAroundAnInsertedCue() {
    assertThat(read("The plan, he added, would lead to war."))
        .containsExactly("he: The plan | would lead to war");
  }

  @Test
  void readsWhatSomebodyWasTold() {
    assertThat(
            read("Officials say they were told by the minister, Adel Stone, that Gondor had left."))
        .containsExactly(
            "Officials: they were told by the minister, Adel Stone, that Gondor had left",
            "the minister, Adel Stone: Gondor had left");
  }

  @Test
  void carriesAQuotationOverItsCueAndToTheNextSentence() {
    assertThat(read("“We will never surrender,” said the king, “because they attacked us. Never.”"))
        .containsExactly("the king: We will never surrender, | because they attacked us. Never.");
    assertThat(read("“We will never surrender,” the king said. “They attacked us.”"))
        .containsExactly("the king: We will never surrender, | They attacked us.");
  }

  @Test
  void carriesAQuotationOverParagraphs() {
    assertThat(read(
            "The king said: “We are ready.\n“We have been ready for years.”\nThe war went on."))
        .containsExactly(
            "the king: We are ready. | We have been ready for years.".replace("the", "The"));
    assertThat(read("“We are ready,” the king said.\n“We have been ready for years.”"))
        .containsExactly("the king: We are ready, | We have been ready for years.");
  }

  @Test
  void givesAnUnmarkedQuotationToThePersonNamedBeforeIt() {
    assertThat(read("“This is a disaster,” Boromir wrote. John Smith agreed. “We are lost.”"))
        .containsExactly("Boromir: This is a disaster,", "John Smith: We are lost.");
  }

  @Test
  void readsSingleMarksButNotApostrophes() {
    assertThat(read("'The war is over,' the rebels' envoy told reporters. 'We've won.'"))
        .containsExactly("the rebels' envoy: The war is over, | We've won.");
  }

  @Test
  void wordsPickedOutWithinAClauseAreNoSpeech() {
    assertThat(read("The “axis of mountains” speech ended the talks.")).isEmpty();
    List<Speech> mixed =
        speeches("The general said preparations “are complete” and the raid was near.");
    assertThat(mixed).hasSize(1);
    assertThat(mixed.get(0).manner()).isEqualTo(Speech.Manner.MIXED);
  }

  @Test
  void nestsWhatIsToldWithinWhatIsSaid() {
    assertThat(read(
            "Stone said the envoy whom she had known in Vienna told her, “The king is pleased.”"))
        .containsExactly(
            "Stone: the envoy whom she had known in Vienna told her | The king is pleased.",
            "the envoy: The king is pleased.");
    assertThat(read("“You completely ruined me,” Stone recalled him saying."))
        .containsExactly("Stone: You completely ruined me,", "him: You completely ruined me,");
  }

  @Test
  void readsTheParagraphBehindAColonAsTheSourcesWords() {
    assertThat(read("As the historian Ori Stone wrote in 2013, the two sides had once been close:\n"
            + "In those days envoys flew to Gondor each week. Nobody knew.\nThat ended soon."))
        .containsExactly(
            "the historian Ori Stone: the two sides had once been close",
            "the historian Ori Stone: In those days envoys flew to Gondor each week. Nobody knew.");
  }

  @Test
  void keepsTheAuthorOfAPassageThatSpeaksOfItsSupposedSpeaker() {
    List<String> read = read("As Mary Reed wrote in 2013, the two sides had once been close:\n"
        + "Stone flew to Gondor each week.\nThen Stone said that he was surprised:\n"
        + "Stone saw the envoy the next day.");
    assertThat(read).contains("Mary Reed: Stone saw the envoy the next day.");
  }

  @Test
  void aListBehindAColonIsNoQuotation() {
    String text = "The king said there were two issues:\nThe river.\nThe bridge.";
    List<Block> blocks = List.of(
        new Block(Block.Kind.PARAGRAPH, new Span(0, 36)),
        new Block(Block.Kind.ITEM, new Span(37, 47)),
        new Block(Block.Kind.ITEM, new Span(48, 59)));
    Analysis analysis = LanguageReader.load()
        .analyse(new Article("list", null, null, null, null, null, text, blocks));
    assertThat(new SpeechReader().read(analysis)).hasSize(1);
  }

  @Test
  void readsAccordingToAndHiddenSources() {
    assertThat(read("According to a report by the United Nations, Gondor armed the militia."))
        .containsExactly("the United Nations: Gondor armed the militia");
    assertThat(read("The embassy was attacked, allegedly by a militia backed by Mordor."))
        .containsExactly("-: The embassy was attacked | by a militia backed by Mordor");
    assertThat(read("The group is believed to have attacked the convoy."))
        .containsExactly("-: The group | to have attacked the convoy");
  }

  @Test
  void anAccusationCoversTheDeedAndNotTheAccusing() {
    assertThat(read("The minister accused Gondor of arming the rebels."))
        .containsExactly("The minister: arming the rebels");
  }

  @Test
  void promisingAskingAndTheAuthorsOwnVoiceAreNoAttribution() {
    assertThat(read("The king agreed to leave the city.")).isEmpty();
    assertThat(read("The king asked the rebels to leave the city.")).isEmpty();
    assertThat(read("The king vowed to crush the rebels.")).isEmpty();
    assertThat(read("I believe that the king will leave.")).isEmpty();
    assertThat(read("The minister did not say whether the king had left.")).isEmpty();
  }

  @Test
  void anotherActOfTheSpeakerEndsTheReport() {
    assertThat(read("Gondor said preparations are complete, adding that a raid could start soon."))
        .containsExactly("Gondor: preparations are complete", "Gondor: a raid could start soon");
    assertThat(read("Mordor accused Gondor of forming an army, after the king announced a draft."))
        .containsExactly("Mordor: forming an army");
  }

  @Test
  void aLetterSpeaksForWhomItNames() {
    assertThat(
            read("“Dear general,” the text read, “you should know that I, John Smith, rule here.”"))
        .containsExactly(
            "John Smith: Dear general, | you should know that I, John Smith, rule here.");
  }
}

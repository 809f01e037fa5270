package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.attribution.SpeechReader;
import entente.language.Analysis;
import entente.language.LanguageReader;
import entente.language.Sentence;
import entente.language.Token;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorReaderTest {
  private static final ActorReader READER = new ActorReader(Gazetteer.load());

  /** A text with its cast; actors are asked for by a word of the text. */
  private record Read(Analysis analysis, Cast cast) {
    static Read of(String text) {
      Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
      Article article = new Article(
          "test", null, null, null, LocalDate.of(2018, 3, 1), null, text, List.of(block));
      Analysis analysis = LanguageReader.load().analyse(article);
      return new Read(analysis, READER.read(analysis, List.of()));
    }

    /** The names of the actors of the mention whose head is the word, at its given occurrence from 1. */
    List<String> names(String word, int occurrence) {
      return mention(word, occurrence).actors().stream().map(Actor::name).toList();
    }

    List<String> names(String word) {
      return names(word, 1);
    }

    Mention mention(String word, int occurrence) {
      int seen = 0;
      for (Sentence sentence : analysis.sentences()) {
        for (Token token : sentence.tokens()) {
          if (token.text().equals(word) && ++seen == occurrence) {
            return cast.at(sentence.index(), token)
                .orElseThrow(
                    () -> new AssertionError("no mention at " + word + " in " + cast.mentions()));
          }
        }
      }
      throw new AssertionError("no word " + word);
    }

    Mention mention(String word) {
      return mention(word, 1);
    }
  }

  @Test
  void namesStatesByNameAndNationality() {
    Read read = Read.of("Iran rejected an Iraqi offer.");
    assertThat(read.names("Iran")).containsExactly("Iran");
    assertThat(read.mention("Iraqi").form()).isEqualTo(Mention.Form.DEMONYM);
    assertThat(read.names("Iraqi")).containsExactly("Iraq");
  }

  @Test
  void takesForcesAndOfficialsForTheirState() {
    Read read = Read.of("Turkish troops crossed the river while Greek officials complained.");
    assertThat(read.names("troops")).containsExactly("Turkey");
    assertThat(read.mention("troops").sector()).isEqualTo("MIL");
    assertThat(read.names("officials")).containsExactly("Greece");
    assertThat(read.mention("officials").sector()).isEqualTo("GOV");
  }

  @Test
  void splitsNationalitiesThatAreJoined() {
    Read read = Read.of("French and Egyptian warships sailed together.");
    assertThat(read.names("warships")).containsExactlyInAnyOrder("France", "Egypt");
  }

  @Test
  void makesGroupsOfRebelsAndRefugees() {
    Read read = Read.of("Ugandan rebels attacked Congolese refugees.");
    assertThat(read.mention("rebels").actors().get(0))
        .matches(actor -> actor.country().equals("UGA") && actor.type() == Actor.Type.GROUP);
    assertThat(read.names("refugees")).containsExactly("Congolese refugees");
  }

  @Test
  void findsWhomAPartIsTakenOf() {
    Read read = Read.of("Dozens of Syrian soldiers fled.");
    assertThat(read.names("Dozens")).containsExactly("Syria");
  }

  @Test
  void takesAnAdministrationForTheStateOfItsLeader() {
    Read read = Read.of("The Trump administration blamed Assad's regime.");
    assertThat(read.names("administration")).containsExactly("United States");
    assertThat(read.names("regime")).containsExactly("Syria");
  }

  @Test
  void takesHeAndHisForThePersonNamedBefore() {
    Read read =
        Read.of("Emmanuel Macron flew to Berlin. He met Angela Merkel, and she praised his plan.");
    assertThat(read.names("He")).containsExactly("Emmanuel Macron");
    assertThat(read.names("she")).containsExactly("Angela Merkel");
    assertThat(read.names("his")).containsExactly("Emmanuel Macron");
  }

  @Test
  void takesItAfterSaidForWhoSaysIt() {
    Read read = Read.of("Jordan accused Syria on Monday. Jordan said it will close the border.");
    assertThat(read.names("it")).containsExactly("Jordan");
  }

  @Test
  void leavesAnEmptyItAlone() {
    Read read = Read.of("Jordan closed the border. It was clear that the talks had failed.");
    assertThat(read.cast().mentions()).noneMatch(m -> m.form() == Mention.Form.PRONOUN);
  }

  @Test
  void takesTheyForThoseNamedTogether() {
    Read read = Read.of("Russia and Iran signed a treaty. They promised to help each other.");
    assertThat(read.names("They")).containsExactly("Russia", "Iran");
  }

  @Test
  void takesItsTroopsForThePossessorState() {
    Read read = Read.of("Ethiopia withdrew its troops from Somalia.");
    assertThat(read.names("troops")).containsExactly("Ethiopia");
    assertThat(read.mention("troops").sector()).isEqualTo("MIL");
  }

  @Test
  void takesARelationForTheNameBetweenCommasBehindIt() {
    Read read = Read.of(
        "Ardal, a friend of Macron's bitter rival, the former president Nicolas Sarkozy, spoke.");
    assertThat(read.names("rival")).containsExactly("Nicolas Sarkozy");
  }

  @Test
  void takesWhoForWhomeverTheClauseHangsOn() {
    Read read = Read.of("Jalal Talabani, who led Iraq for years, telephoned the general.");
    assertThat(read.names("who")).containsExactly("Jalal Talabani");
  }

  @Test
  void findsSurnamesAndTitlesAgain() {
    Read read = Read.of(
        "Gen. Orlan Tessary arrived on Monday. Tessary refused to speak. The general attacked the town.");
    assertThat(read.names("Tessary", 2)).containsExactly("Orlan Tessary");
    assertThat(read.names("general")).containsExactly("Orlan Tessary");
  }

  @Test
  void takesTransliterationsForOnePerson() {
    Read read = Read.of("Mohammed Ferouz spoke first. Later Muhammad Farouz left the room.");
    assertThat(read.mention("Ferouz").actors()).isEqualTo(read.mention("Farouz").actors());
  }

  @Test
  void learnsAcronymsFromBrackets() {
    Read read =
        Read.of("The Northern Lights Front (NLF) attacked the town. The NLF then withdrew.");
    assertThat(read.names("NLF", 2)).isEqualTo(read.names("NLF", 1));
  }

  @Test
  void gathersOppositionAndRebelsOfOneCountry() {
    Read read =
        Read.of("Syrian opposition leaders met in Paris. Syrian rebel groups attacked the town.");
    assertThat(read.mention("leaders").actors())
        .isEqualTo(read.mention("groups").actors());
  }

  @Test
  void keepsAProxyApartFromItsSponsor() {
    Read read = Read.of("An Iranian-backed militia attacked the base.");
    assertThat(read.names("militia")).containsExactly("Iranian-backed militia");
    assertThat(read.mention("militia").actors().get(0).country()).isNull();
    assertThat(read.names("Iranian")).containsExactly("Iran");
  }

  @Test
  void takesBothCountriesForTheLastTwo() {
    Read read = Read.of("Turkey and Greece held talks. Both countries promised restraint.");
    assertThat(read.names("countries")).containsExactlyInAnyOrder("Turkey", "Greece");
  }

  @Test
  void findsTheCountryWherePeopleAre() {
    Read read = Read.of("Students throughout Indonesia marched against the government.");
    assertThat(read.mention("Students").actors().get(0).country()).isEqualTo("IDN");
  }

  @Test
  void givesTheCountryOfATitleToItsBearer() {
    Read read = Read.of("Gambian President Lamin Tessary visited Senegal.");
    assertThat(read.mention("Tessary").actors().get(0).country()).isEqualTo("GMB");
    assertThat(read.cast().affiliations())
        .anyMatch(a -> a.leads()
            && a.body().actors().get(0).name().equals("Gambia")
            && a.role().equals("president"));
  }

  @Test
  void marksFormerMembers() {
    Read read = Read.of("Orlan Tessary, a former Israeli ambassador, praised the deal.");
    assertThat(read.cast().affiliations())
        .anyMatch(
            a -> a.former() && !a.leads() && a.body().actors().get(0).name().equals("Israel"));
  }

  @Test
  void readsMembershipBeforeAState() {
    Read read = Read.of("Nato member Turkey refused.");
    assertThat(read.cast().affiliations())
        .anyMatch(a -> a.body().actors().get(0).name().equals("NATO"));
  }

  @Test
  void leavesPlacesOfficesAndThingsAlone() {
    Read read = Read.of(
        "The treaty was signed in spring after long negotiations about the price of wheat.");
    assertThat(read.cast().mentions()).isEmpty();
  }

  @Test
  void takesNobodyForWhoAttacksHisOwnState() {
    Read read = Read.of(
        "Osama bin Laden was found in May. John Kerry said he had planned to attack Americans.");
    assertThat(read.names("he")).containsExactly("Osama bin Laden");
  }

  @Test
  void takesNoNamelessDiplomatsForThoseOfTheStateSpokenOf() {
    Read read = Read.of("Damascus refused. Two other diplomats doubted that Syria would yield.");
    assertThat(read.names("diplomats")).doesNotContain("Syria");
  }

  @Test
  void readsAnAcronymByTheLettersOfAName() {
    Read read =
        Read.of("The Northern Miners and Masons Union called a strike. The NMMU has many members.");
    assertThat(read.names("NMMU")).isEqualTo(read.names("Union"));
  }

  @Test
  void takesABodyOfSharedNameForTheOneOfTheCountrySpokenOf() {
    Read read = Read.of("Colombia offered talks. The National Liberation Army refused them.");
    assertThat(read.mention("Army").actors().get(0).country()).isEqualTo("COL");
  }

  @Test
  void speaksForTheBodyThatThePersonServes() {
    String text = "“We are ready to talk,” Jens Stoltenberg said.";
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article =
        new Article("test", null, null, null, LocalDate.of(2018, 3, 1), null, text, List.of(block));
    Analysis analysis = LanguageReader.load().analyse(article);
    Cast cast = READER.read(analysis, new SpeechReader().read(analysis));
    assertThat(cast.at(0, 1).orElseThrow().actors().get(0).name()).isEqualTo("NATO");
  }

  @Test
  void givesTheSameCastEachTime() {
    String text =
        "Turkish troops and Kurdish fighters met. They agreed that their leaders should talk to Russia.";
    assertThat(Read.of(text).cast().mentions()).isEqualTo(Read.of(text).cast().mentions());
  }
}

package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.LanguageReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ranks and titles before names, British and American, and names transliterated in several ways. */
class TitlesTest {
  private static final ActorReader READER = new ActorReader(Gazetteer.load());

  private static List<Actor> persons(String text, LocalDate published) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Analysis analysis = LanguageReader.load()
        .analyse(new Article("test", null, null, null, published, null, text, List.of(block)));
    return READER.read(analysis, List.of()).mentions().stream()
        .flatMap(mention -> mention.actors().stream())
        .filter(actor -> actor.type() == Actor.Type.PERSON)
        .distinct()
        .toList();
  }

  private static String ids(String text) {
    return String.join(
        " ", persons(text, LocalDate.of(2011, 3, 3)).stream().map(Actor::id).toList());
  }

  @Test
  void aRankIsNoPartOfTheName() {
    List<String> failed = new ArrayList<>();
    for (String title : List.of(
        "Gen.",
        "Gen",
        "Lt. Gen.",
        "Lt Gen",
        "Maj. Gen.",
        "Maj Gen",
        "Brig.",
        "Brig. Gen.",
        "Col.",
        "Lt Col",
        "Adm.",
        "Rear Adm.",
        "Sgt.",
        "Capt.",
        "Sen.",
        "Gov.",
        "Sir",
        "Dame",
        "Lord",
        "Sheikh",
        "Ayatollah",
        "Hojatoleslam",
        "Field Marshal",
        "Wing Commander",
        "President-elect",
        "Prime Minister-designate",
        "Secretary-General",
        "Baroness",
        "Chief Justice")) {
      String found = ids("On Monday " + title + " Edvard Tollund met the Chinese leadership.");
      if (!found.equals("person:edvard-tollund")) {
        failed.add(title + ": " + found);
      }
    }
    assertThat(failed).isEmpty();
  }

  @Test
  void aRankWithABareSurnameIsTheSamePerson() {
    String text = "Lt. Gen. Edvard Tollund met Chad's ministers. Gen Tollund accused France.";
    assertThat(ids(text)).isEqualTo("person:edvard-tollund");
  }

  @Test
  void theSameOfficeInBritishAndAmericanSpelling() {
    for (String office : List.of("defence minister", "defense minister")) {
      String text = "Israel's " + office + " accused Iran of arming the rebels.";
      assertThat(ids(text)).as(office).isEqualTo("person:ehud-barak");
    }
  }

  @Test
  void knowsPersonsByAnyTransliteration() {
    List<String> failed = new ArrayList<>();
    for (String[] pair : new String[][] {
      {"Muammar Qaddafi", "person:muammar-gaddafi"},
      {"Moammar Gadhafi", "person:muammar-gaddafi"},
      {"Muammar Kadafi", "person:muammar-gaddafi"},
      {"Muammar al-Gaddafi", "person:muammar-gaddafi"},
      {"Mu'ammar el-Qadhafi", "person:muammar-gaddafi"},
      {"Hosny Mubarak", "person:hosni-mubarak"},
      {"Mohammed el-Baradei", "person:mohamed-elbaradei"},
      {"Muhammad al-Baradei", "person:mohamed-elbaradei"},
      {"Recep Tayyip Erdoğan", "person:recep-tayyip-erdogan"},
      {"Volodymyr Zelensky", "person:volodymyr-zelenskiy"},
      {"Volodymyr Zelenskyy", "person:volodymyr-zelenskiy"},
      {"Mao Tse-tung", "person:mao-zedong"},
      {"Chou En-lai", "person:zhou-enlai"},
      {"Teng Hsiao-ping", "person:deng-xiaoping"},
      {"Sergey Lavrov", "person:sergei-lavrov"},
      {"Viktor Tchernomyrdin", "person:viktor-chernomyrdin"},
      {"Vladimir Zhirinovskiy", "person:vladimir-zhirinovsky"},
      {"Gulbudin Hikmatyar", "person:gulbuddin-hekmatyar"},
      {"Mikhail Gorbachov", "person:mikhail-gorbachev"},
      {"Alexey Navalny", "person:alexei-navalny"},
      {"Kasem Suleimani", "person:qassem-soleimani"},
      {"Ghassem Soleymani", "person:qassem-soleimani"},
      {"Mahmud Ahmadinezhad", "person:mahmoud-ahmadinejad"},
      {"Nuri al-Maliki", "person:nouri-al-maliki"},
      {"Muqtada al-Sadr", "person:moqtada-al-sadr"},
      {"Hasan Nasrallah", "person:hassan-nasrallah"},
      {"Yasir Arafat", "person:yasser-arafat"},
      {"Zine el-Abidine Ben Ali", "person:zine-al-abidine-ben-ali"},
      {"Usama bin Ladin", "person:osama-bin-laden"},
      {"Mullah Umar", "person:mullah-omar"},
    }) {
      String found = ids(pair[0] + " accused France on Monday.");
      if (!found.equals(pair[1])) {
        failed.add(pair[0] + ": " + found);
      }
    }
    assertThat(failed).isEmpty();
  }

  @Test
  void alikeNamesOfTwoPersonsStayApart() {
    assertThat(ids("Bob Kerrey met China's ministers.")).isNotEqualTo("person:john-kerry");
    assertThat(ids("Salah al-Assad met China's ministers.")).isNotEqualTo("person:bashar-al-assad");
  }

  @Test
  void theCoalitionIsTheOneOfItsTime() {
    String text = "The US-led coalition bombed Iraq on Monday.";
    assertThat(first(text, 1991)).isEqualTo("organisation:gulf-war-coalition");
    assertThat(first(text, 2005)).isEqualTo("organisation:multi-national-force-iraq");
    assertThat(first(text, 2016)).isEqualTo("organisation:global-coalition");
  }

  private static String first(String text, int year) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Analysis analysis = LanguageReader.load()
        .analyse(new Article(
            "test", null, null, null, LocalDate.of(year, 2, 2), null, text, List.of(block)));
    return READER.read(analysis, List.of()).mentions().get(0).actors().get(0).id();
  }
}

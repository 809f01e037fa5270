package entente.app.export;

import entente.app.library.ActorProfile;
import entente.app.library.StoredQuote;
import entente.article.Article;
import entente.statement.Excerpt;
import entente.statement.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Quotes, actors and articles as flat rows; several values in one field are a list. */
final class OtherRows {
  static final List<Column> QUOTE_COLUMNS = Column.of(
      "id,document,speaker_id,name,quoted:flag,source,cue,content,begin:count,end:count,about:texts,within:texts");
  static final List<Column> ACTOR_COLUMNS = Column.of(
      "id,name,type,country,sector,names:texts,documents:count,mentions:count,statements:count,places:texts");
  static final List<Column> ARTICLE_COLUMNS =
      Column.of("id,outlet,title,author,published:day,url,text");

  private OtherRows() {}

  static List<@Nullable Object> of(StoredQuote stored) {
    Quote quote = stored.quote();
    return Arrays.asList(
        quote.id(),
        stored.document().id(),
        quote.speaker() == null ? null : quote.speaker().actor().id(),
        quote.name(),
        quote.quoted(),
        text(quote.source()),
        text(quote.cue()),
        quote.contents().stream().map(Excerpt::text).collect(Collectors.joining(" … ")),
        quote.span().begin(),
        quote.span().end(),
        quote.about().stream().map(party -> party.actor().name()).toList(),
        quote.within());
  }

  private static @Nullable String text(@Nullable Excerpt excerpt) {
    return excerpt == null ? null : excerpt.text();
  }

  static List<@Nullable Object> of(ActorProfile profile) {
    return Arrays.asList(
        profile.actor().id(),
        profile.actor().name(),
        profile.actor().type().word(),
        profile.actor().country(),
        profile.actor().sector(),
        profile.actor().names(),
        profile.counts().documents(),
        profile.counts().mentions(),
        profile.counts().statements(),
        profile.places().stream().map(place -> place.body().name()).distinct().toList());
  }

  static List<@Nullable Object> of(Article article) {
    return Arrays.asList(
        article.id(),
        article.outlet(),
        article.title(),
        article.author(),
        article.published(),
        article.url(),
        article.text());
  }
}

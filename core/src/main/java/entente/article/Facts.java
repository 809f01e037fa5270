package entente.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known about an article besides its words; null where nothing says it. */
record Facts(
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String url) {
  static final Facts NONE = new Facts(null, null, null, null, null);

  /** These, and where they are silent the others. */
  Facts or(Facts other) {
    return new Facts(
        outlet != null ? outlet : other.outlet,
        title != null ? title : other.title,
        author != null ? author : other.author,
        published != null ? published : other.published,
        url != null ? url : other.url);
  }

  Facts withOutlet(@Nullable String value) {
    return new Facts(value, title, author, published, url);
  }

  Facts withTitle(@Nullable String value) {
    return new Facts(outlet, value, author, published, url);
  }

  Facts withAuthor(@Nullable String value) {
    return new Facts(outlet, title, value, published, url);
  }

  Facts withPublished(@Nullable LocalDate value) {
    return new Facts(outlet, title, author, value, url);
  }
}

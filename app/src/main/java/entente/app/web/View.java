package entente.app.web;

import java.util.List;

/**
 * The views and their addresses.
 *
 * @param path the address, as a pattern
 * @param name what its module and its style sheet are called
 */
record View(String path, String name) {
  /** All views. */
  static final List<View> ALL = List.of(
      new View("/", "start"),
      new View("/search", "search"),
      new View("/relations", "relations"),
      new View("/relation/{a}/{b}", "relation"),
      new View("/actor/{id}", "actor"),
      new View("/network", "network"),
      new View("/compare", "compare"),
      new View("/article/<id>", "article"),
      new View("/event/{id}", "event"),
      new View("/chain/{id}", "chain"),
      new View("/reactions/{id}", "reactions"),
      new View("/agreements", "agreements"),
      new View("/agreement/{id}", "agreement"),
      new View("/decisions", "decisions"),
      new View("/api", "programs"));
}

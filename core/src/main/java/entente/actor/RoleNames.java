package entente.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which names of roles mean the same, from {@code roles.tsv}. */
final class RoleNames {
  private final Map<String, String> canonical = new HashMap<>();

  private RoleNames() {}

  static RoleNames load() {
    RoleNames names = new RoleNames();
    for (Table.Row row : Table.read("roles.tsv")) {
      for (String variant : row.list("variants")) {
        names.canonical.put(key(variant), row.text("role"));
      }
    }
    return names;
  }

  /** The name under which a role is kept; the role itself where it has no variants. */
  String canonical(String role) {
    return canonical.getOrDefault(key(role), key(role));
  }

  private static String key(String role) {
    return role.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
  }
}

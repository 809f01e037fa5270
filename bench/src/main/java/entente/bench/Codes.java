package entente.bench;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes of countries and sectors, brought to the form in which the PLOVER gold has them. */
final class Codes {
  /** CAMEO's codes and withdrawn ones to those of today. */
  private static final Map<String, String> TODAY = Map.ofEntries(
      Map.entry("TMP", "TLS"),
      Map.entry("KSV", "XKX"),
      Map.entry("PAL", "PSE"),
      Map.entry("WSB", "PSE"),
      Map.entry("GZS", "PSE"),
      Map.entry("ROM", "ROU"),
      Map.entry("ZAR", "COD"),
      Map.entry("BUR", "MMR"),
      Map.entry("SUN", "RUS"),
      Map.entry("USR", "RUS"),
      Map.entry("YUG", "SRB"),
      Map.entry("SCG", "SRB"),
      Map.entry("FRY", "SRB"),
      Map.entry("SRP", "SRB"),
      Map.entry("CSK", "CZE"),
      Map.entry("DDR", "DEU"),
      Map.entry("JAP", "JPN"),
      Map.entry("ITL", "ITA"),
      Map.entry("VTN", "VNM"));

  private static final Map<String, String> SECTORS =
      Map.of("PPL", "CVL", "CIV", "CVL", "INS", "REB", "SEP", "REB");

  private static final Set<String> COUNTRIES = countries();

  private Codes() {}

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add("XKX");
    return codes;
  }

  /** The country of today that a code begins with, or null when it begins with none. */
  static @Nullable String country(@Nullable String code) {
    String block = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
    block = block.substring(0, Math.min(3, block.length()));
    String country = TODAY.getOrDefault(block, block);
    return COUNTRIES.contains(country) ? country : null;
  }

  /** The sectors in a string of blocks of three capitals, such as GOVMIL. */
  static Set<String> sectors(@Nullable String blocks) {
    Set<String> sectors = new HashSet<>();
    String capitals = blocks == null ? "" : blocks.replaceFirst("[^A-Z].*", "");
    for (int i = 0; i + 3 <= capitals.length(); i += 3) {
      String block = capitals.substring(i, i + 3);
      sectors.add(SECTORS.getOrDefault(block, block));
    }
    return sectors;
  }
}

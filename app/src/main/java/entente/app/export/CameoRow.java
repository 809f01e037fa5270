package entente.app.export;

import entente.linking.Event;
import entente.statement.Party;
import entente.statement.Statement;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An event in CAMEO, in the columns of GDELT 2.0's table of events, and after them columns of our own. Unknown is empty.
 * A date is as exact as the text: a day fills SQLDATE, MonthYear and Year, a month the last two, a year the last.
 */
final class CameoRow {
  private static final String GEO =
      "Type,FullName,CountryCode,ADM1Code,ADM2Code,Lat,Long,FeatureID";
  private static final int GEO_COLUMNS = 8;

  /** The number of an event must fit where programs hold whole numbers in floating point. */
  private static final int NUMBER_BITS = 52;

  /** GDELT's columns in GDELT's order. */
  static final List<String> GDELT = gdelt();

  static final List<String> HEADING = heading();

  private final List<@Nullable Object> fields = new ArrayList<>();
  private final EventFacts event;

  private CameoRow(Event event) {
    this.event = new EventFacts(event);
  }

  private static List<String> gdelt() {
    List<String> columns =
        new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String part :
          List.of(("Code,Name,CountryCode,KnownGroupCode,EthnicCode,Religion1Code,Religion2Code,"
                  + "Type1Code,Type2Code,Type3Code")
              .split(","))) {
        columns.add(actor + part);
      }
    }
    columns.addAll(
        List.of(("IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,"
                + "NumMentions,NumSources,NumArticles,AvgTone")
            .split(",")));
    for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      for (String part : List.of(GEO.split(","))) {
        columns.add(place + part);
      }
    }
    columns.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(columns);
  }

  private static List<String> heading() {
    List<String> heading = new ArrayList<>(GDELT);
    heading.addAll(List.of(
        ("EventID,EventDateFrom,EventDateTo,DateBasis,Modality,Symmetric,PloverType,PloverMode,ActionCountry,"
                + "Outlet,Published,Document,Sentence,StatementIDs")
            .split(",")));
    return List.copyOf(heading);
  }

  /** The row of an event that CAMEO has a code for. */
  static List<@Nullable Object> of(Event event, CameoCode code) {
    CameoRow row = new CameoRow(event);
    row.when();
    row.side(row.event.statement().actor());
    row.side(row.event.statement().recipient());
    row.what(code);
    row.where();
    row.ours();
    return row.fields;
  }

  private void add(@Nullable Object... values) {
    fields.addAll(Arrays.asList(values));
  }

  private void when() {
    LocalDate day = event.day();
    add(number(event.id()), day == null ? null : day.toString().replace("-", ""));
    add(event.month(), event.year(), day == null ? null : fraction(day));
  }

  /** A number of an event for programs that want one, from its id. */
  private static long number(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - NUMBER_BITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The year with the part of it that has gone by, as GDELT reckons it: (month * 30 + day) / 365. */
  private static String fraction(LocalDate day) {
    double part = Math.min(0.9999, (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0);
    return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
  }

  private void side(@Nullable Party party) {
    CameoActor actor = CameoActor.of(party);
    add(actor.code(), party == null ? null : party.actor().name());
    add(actor.country(), actor.group(), null, null, null, actor.type(), null, null);
  }

  private void what(CameoCode code) {
    add(null, code.code(), code.base(), code.root(), code.quadClass());
    add(code.goldstein().toPlainString());
    add(event.reports(), event.outlets(), event.documents(), null);
  }

  private void where() {
    fields.addAll(Collections.nCopies(2 * GEO_COLUMNS, null));
    add(null, event.place());
    fields.addAll(Collections.nCopies(GEO_COLUMNS - 2, null));
    add(null, event.main().document().url());
  }

  private void ours() {
    Statement statement = event.statement();
    add(event.id(), event.date().from(), event.date().to(), event.date().basis().word());
    add(statement.modality().word(), statement.symmetric(), statement.type(), statement.mode());
    add(event.placeCountry(), event.main().document().outlet());
    add(event.main().document().published(), event.main().document().id());
    add(statement.evidence().sentence().text(), String.join("; ", event.statementIds()));
  }
}

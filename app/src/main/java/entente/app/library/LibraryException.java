package entente.app.library;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The library cannot be used; the message says which, why, and what to do. */
public final class LibraryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Takes a message of one line that names the library and the remedy. */
  public LibraryException(String message) {
    super(message);
  }

  private LibraryException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Puts what SQLite reports into words. */
  static LibraryException of(SQLException fault, Object library) {
    String reason =
        fault instanceof SQLiteException known ? reason(known.getResultCode()) : fault.getMessage();
    return new LibraryException("The library " + library + " " + reason, fault);
  }

  private static String reason(SQLiteErrorCode code) {
    // Extended codes (SQLITE_BUSY_SNAPSHOT, SQLITE_IOERR_WRITE …) carry the plain code in their low
    // byte.
    return switch (code.code & 0xff) {
      case 5, 6 ->
        "is being written by another process. Wait until that has finished, then try again.";
      case 8, 23 ->
        "cannot be written. Check the permissions of the folder, or name another with --library.";
      case 10 -> "cannot be read or written (" + code + "). Check the disk and its free space.";
      case 1, 11, 26 -> // 1: it lacks our tables, or holds others of their names
        "is damaged or no Entente library. Restore it from a copy, or read the articles into a new one with"
            + " --library.";
      case 13 ->
        "has no room left: the disk is full. Free some space and read again; whole documents are kept.";
      case 14 ->
        "cannot be opened. Check that the folder exists and its permissions, or name another with --library.";
      default -> "failed: " + code.message + " (" + code + ").";
    };
  }
}

package org.culturalpearls.people;

/** A spreadsheet as it was sent: CSV or XLSX, told apart by its content. */
public record ImportFile(ImportKind kind, byte[] content) {

  /** The most bytes that are read. */
  public static final int MOST_BYTES = 2_000_000;

  /** The most lines that are read. */
  public static final int MOST_LINES = 2_000;
}

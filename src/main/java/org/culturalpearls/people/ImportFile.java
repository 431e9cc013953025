package org.culturalpearls.people;

/** An uploaded spreadsheet: CSV or XLSX, recognised by its content. */
public record ImportFile(ImportKind kind, byte[] content) {

  /** The maximum number of bytes that are read. */
  public static final int MOST_BYTES = 5_000_000;
}

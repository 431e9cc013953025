package org.culturalpearls.people.internal.imports.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small XLSX files as Excel does: shared strings, numbers, and dates as styled numbers. */
public final class Workbook {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS =
      "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

  private final StringBuilder rows = new StringBuilder();
  private final List<String> strings = new ArrayList<>();
  private String sheetHead = "";
  private int row;

  public Workbook row(Object... cells) {
    row++;
    rows.append("<row r=\"").append(row).append("\">");
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        rows.append(cell("" + (char) ('A' + i) + row, cells[i]));
      }
    }
    rows.append("</row>");
    return this;
  }

  public Workbook blankRow() {
    row++;
    return this;
  }

  /** A row as it is written here, whatever it is. */
  public Workbook raw(String markup) {
    row++;
    rows.append(markup);
    return this;
  }

  /** What stands before the sheet's own markup. */
  public Workbook before(String head) {
    sheetHead = head;
    return this;
  }

  private String cell(String place, Object value) {
    if (value instanceof LocalDate date) {
      return "<c r=\"" + place + "\" s=\"1\"><v>" + (date.toEpochDay() + 25569) + "</v></c>";
    }
    if (value instanceof Number) {
      return "<c r=\"" + place + "\"><v>" + value + "</v></c>";
    }
    strings.add(value.toString().replace("&", "&amp;").replace("<", "&lt;"));
    return "<c r=\"" + place + "\" t=\"s\"><v>" + (strings.size() - 1) + "</v></c>";
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + type("workbook.xml", "sheet.main")
              + type("worksheets/sheet1.xml", "worksheet")
              + type("sharedStrings.xml", "sharedStrings")
              + type("styles.xml", "styles")
              + "</Types>");
      part(
          zip,
          "_rels/.rels",
          "<Relationships "
              + RELATIONS
              + ">"
              + relation(1, "officeDocument", "xl/workbook.xml")
              + "</Relationships>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook "
              + MAIN
              + " xmlns:r=\""
              + OFFICE
              + "\"><sheets>"
              + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships "
              + RELATIONS
              + ">"
              + relation(1, "worksheet", "worksheets/sheet1.xml")
              + relation(2, "sharedStrings", "sharedStrings.xml")
              + relation(3, "styles", "styles.xml")
              + "</Relationships>");
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet "
              + MAIN
              + "><numFmts count=\"1\">"
              + "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
              + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"
              + "</styleSheet>");
      part(zip, "xl/sharedStrings.xml", sharedStrings());
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          sheetHead + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String sharedStrings() {
    StringBuilder all = new StringBuilder("<sst " + MAIN + ">");
    strings.forEach(
        each -> all.append("<si><t xml:space=\"preserve\">").append(each).append("</t></si>"));
    return all.append("</sst>").toString();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/"
        + part
        + "\" ContentType=\"application/"
        + "vnd.openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml\"/>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

package org.culturalpearls.portal.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.culturalpearls.award.ScoreLine;
import org.culturalpearls.portal.form.Exact;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes scores as spreadsheets. What people typed begins with no sign by which a spreadsheet knows
 * a formula.
 */
@Component
class ScoreSheets {

  private static final String FORMULA = "^\\s*[=+\\-@\\t\\r].*";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final MessageSource messages;

  ScoreSheets(MessageSource messages) {
    this.messages = messages;
  }

  byte[] csv(List<ScoreLine> lines) {
    StringWriter text = new StringWriter();
    text.append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(header(lines));
      for (ScoreLine line : lines) {
        printer.printRecord(cells(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] xlsx(List<ScoreLine> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "CulturalPearls", "1.0")) {
      Worksheet sheet = book.newWorksheet(word("scores.sheet"));
      row(sheet, 0, header(lines));
      for (int line = 0; line < lines.size(); line++) {
        row(sheet, line + 1, cells(lines.get(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Number number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, cells.get(column).toString());
      }
    }
  }

  private List<Object> header(List<ScoreLine> lines) {
    List<Object> names =
        new ArrayList<>(
            List.of(
                word("scores.stage"),
                word("field.municipality"),
                word("field.country"),
                word("scores.reviewer"),
                word("scores.value")));
    int most = lines.stream().mapToInt(line -> line.points().size()).max().orElse(0);
    for (int criterion = 1; criterion <= most; criterion++) {
      names.add(
          messages.getMessage(
              "award.criterion.number", new Object[] {criterion}, LocaleContextHolder.getLocale()));
    }
    return names;
  }

  private List<Object> cells(ScoreLine line) {
    List<Object> cells =
        new ArrayList<>(
            List.of(
                word("awardstage." + line.stage()),
                safe(line.town()),
                word("country." + line.country()),
                safe(line.reviewer()),
                new java.math.BigDecimal(Exact.text(line.value()))));
    cells.addAll(line.points());
    return cells;
  }

  private static String safe(String typed) {
    return typed.matches("(?s)" + FORMULA) ? "'" + typed : typed;
  }

  private String word(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}

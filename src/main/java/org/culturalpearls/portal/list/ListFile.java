package org.culturalpearls.portal.list;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.shared.PageStatements;
import org.culturalpearls.shared.RuleBroken;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Hands out a list as a file for spreadsheets: all that its filter finds, in its order, or nothing
 * where that is more than a file may have. Whole lists are never cut without a word.
 */
@Component
public class ListFile {

  /** How many items a file may have. */
  public static final int LIMIT = 10_000;

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int PORTION = 500;
  private static final int WIDTH = 24;

  private final MessageSource messages;

  ListFile(MessageSource messages) {
    this.messages = messages;
  }

  /** Called before the first statement of a file, which may take longer than a page. */
  public static void begins() {
    PageStatements.lift();
  }

  /**
   * Writes the file.
   *
   * @param path the file's address, whose ending says the kind
   * @param title message key of the list's name
   * @param found all items, at most one more than a file may have
   * @param lines makes what the columns read, for some hundred items at once
   * @throws RuleBroken where there are too many
   */
  public <S, T> void write(
      HttpServletResponse response,
      String path,
      String title,
      List<S> found,
      Function<List<S>, List<T>> lines,
      List<ListColumn<T>> columns)
      throws IOException {
    if (found.size() > LIMIT) {
      throw RuleBroken.of("error.list.too-long", LIMIT);
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    boolean csv = name.endsWith(".csv");
    response.setContentType(csv ? "text/csv" : XLSX);
    if (csv) {
      response.setCharacterEncoding(StandardCharsets.UTF_8);
    }
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        Download.header("attachment", word(title) + name.substring(dot)));
    OutputStream out = response.getOutputStream();
    if (csv) {
      CsvLines.to(
          out,
          to -> {
            to.line(columns.stream().map(column -> word(column.key())).toList());
            rows(found, lines, columns, to::line);
          });
    } else {
      xlsx(out, word(title), columns, sheet -> rows(found, lines, columns, sheet));
    }
  }

  private void xlsx(
      OutputStream out,
      String title,
      List<? extends ListColumn<?>> columns,
      Consumer<Consumer<List<?>>> rows)
      throws IOException {
    try (Workbook book = new Workbook(out, "CulturalPearls", "1.0")) {
      Worksheet sheet = book.newWorksheet(title);
      XlsxCells.heads(sheet, columns.stream().map(column -> word(column.key())).toList(), WIDTH);
      int[] row = {0};
      rows.accept(cells -> XlsxCells.row(sheet, ++row[0], cells));
    }
  }

  /** Reads what belongs to the items in portions, so that memory holds the lines of one. */
  private static <S, T> void rows(
      List<S> found,
      Function<List<S>, List<T>> lines,
      List<ListColumn<T>> columns,
      Consumer<List<?>> to) {
    for (int from = 0; from < found.size(); from += PORTION) {
      for (T line : lines.apply(found.subList(from, Math.min(from + PORTION, found.size())))) {
        List<Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.value().apply(line)));
        to.accept(cells);
      }
    }
  }

  private String word(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}

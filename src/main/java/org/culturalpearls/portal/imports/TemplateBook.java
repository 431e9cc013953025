package org.culturalpearls.portal.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.culturalpearls.people.ImportHeader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes an empty spreadsheet to fill in: the first sheet, which is read, has the headers; the
 * second one lists below each header the words that can be used.
 */
@Component
class TemplateBook {

  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int WIDTH = 24;

  private final MessageSource messages;

  TemplateBook(MessageSource messages) {
    this.messages = messages;
  }

  byte[] of(List<ImportHeader> headers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "CulturalPearls", "1.0")) {
      Worksheet lines = book.newWorksheet(text("import.template.lines"));
      lines.freezePane(0, 1);
      for (int column = 0; column < headers.size(); column++) {
        header(lines, column, headers.get(column));
      }
      List<ImportHeader> named =
          headers.stream().filter(header -> !header.words().isEmpty()).toList();
      if (!named.isEmpty()) {
        words(book.newWorksheet(text("import.template.words")), named);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void words(Worksheet sheet, List<ImportHeader> headers) {
    sheet.freezePane(0, 1);
    for (int column = 0; column < headers.size(); column++) {
      header(sheet, column, headers.get(column));
      List<String> words = headers.get(column).words();
      for (int line = 0; line < words.size(); line++) {
        sheet.value(line + 1, column, words.get(line));
      }
    }
  }

  private static void header(Worksheet sheet, int column, ImportHeader header) {
    sheet.value(0, column, header.title());
    sheet.style(0, column).bold().wrapText(true).set();
    sheet.width(column, WIDTH);
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}

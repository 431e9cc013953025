package org.culturalpearls.portal.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.culturalpearls.award.review.ScoreLine;
import org.culturalpearls.award.review.ScoreTable;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.list.CsvLines;
import org.culturalpearls.portal.list.XlsxCells;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes scores as spreadsheets. */
@Component
class ScoreSheets {

  private static final String NOTHING = "";
  private static final List<String> HEADER =
      List.of("field.municipality", "field.country", "scores.reviewer", "scores.value");

  private final MessageSource messages;

  ScoreSheets(MessageSource messages) {
    this.messages = messages;
  }

  /** One table: the criteria of each stage have their columns, empty in rows of the other one. */
  byte[] csv(List<ScoreTable> tables) {
    return CsvLines.bytes(
        out -> {
          List<Object> header = new ArrayList<>(List.of(word("scores.stage")));
          header.addAll(HEADER.stream().map(this::word).toList());
          tables.forEach(
              table ->
                  table
                      .criteria()
                      .forEach(
                          name ->
                              header.add(word("scores.criterion", stage(table.stage()), name))));
          out.line(header);
          tables.forEach(
              table -> table.lines().forEach(line -> out.line(inOneTable(tables, table, line))));
        });
  }

  private List<Object> inOneTable(List<ScoreTable> tables, ScoreTable own, ScoreLine line) {
    List<Object> cells = new ArrayList<>(List.of(stage(own.stage())));
    cells.addAll(facts(line));
    for (ScoreTable table : tables) {
      cells.addAll(
          table == own
              ? points(table, line)
              : Collections.nCopies(table.criteria().size(), NOTHING));
    }
    return cells;
  }

  /** A sheet for each stage. */
  byte[] xlsx(List<ScoreTable> tables) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "CulturalPearls", "1.0")) {
      for (ScoreTable table : tables) {
        Worksheet sheet = book.newWorksheet(stage(table.stage()));
        List<Object> header = new ArrayList<>(HEADER.stream().map(this::word).toList());
        header.addAll(table.criteria());
        XlsxCells.row(sheet, 0, header);
        int number = 1;
        for (ScoreLine line : table.lines()) {
          List<Object> cells = facts(line);
          cells.addAll(points(table, line));
          XlsxCells.row(sheet, number++, cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private List<Object> facts(ScoreLine line) {
    return new ArrayList<>(
        List.of(
            line.town(),
            word("country." + line.country()),
            line.reviewer(),
            new BigDecimal(ExactDecimals.text(line.value()))));
  }

  /** As many cells as there are criteria. */
  private static List<Object> points(ScoreTable table, ScoreLine line) {
    List<Object> cells = new ArrayList<>(line.points());
    cells.addAll(Collections.nCopies(Math.max(0, table.criteria().size() - cells.size()), NOTHING));
    return cells;
  }

  private String stage(AwardStage stage) {
    return word("scores.stage." + stage);
  }

  private String word(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}

package org.culturalpearls.people.internal.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportHeader;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.WaitingImport;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.imports.LineImport;
import org.culturalpearls.people.internal.PersonRights;
import org.culturalpearls.people.internal.imports.sheet.SheetReader;
import org.culturalpearls.people.internal.imports.sheet.SheetRow;
import org.culturalpearls.people.internal.imports.sheet.WrittenSheet;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a spreadsheet, checks its lines and, if requested, writes those that are valid. */
@Service
class ImportFacade implements ImportService {

  private final Map<ImportKind, LineImport> imports = new EnumMap<>(ImportKind.class);
  private final PersonRights rights;
  private final ImportTurns turns;
  private final WaitingImports waiting;

  ImportFacade(
      List<LineImport> imports, PersonRights rights, ImportTurns turns, WaitingImports waiting) {
    imports.forEach(each -> this.imports.put(each.kind(), each));
    this.rights = rights;
    this.turns = turns;
    this.waiting = waiting;
  }

  @Override
  public List<ImportHeader> headers(ImportKind kind) {
    return imports.get(kind).columns().stream().map(ImportColumn::header).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public ImportReport check(PersonId actor, ImportFile file) {
    return read(actor, file, false);
  }

  @Override
  @Transactional
  public void keep(PersonId actor, String fileName, ImportFile file) {
    read(actor, file, false);
    waiting.keep(actor, fileName, file);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<WaitingImport> waiting(PersonId actor) {
    PersonView person = rights.require(actor, ImportKind.rolesOfAll());
    return waiting.of(actor).filter(each -> each.file().kind().isFor(person.roles()));
  }

  @Override
  @Transactional
  public void correct(PersonId actor, WaitingImport corrected, int line, List<String> cells) {
    rights.require(actor, corrected.file().kind().roles());
    LineImport lines = imports.get(corrected.file().kind());
    List<SheetRow> rows = new ArrayList<>();
    boolean found = false;
    for (ImportRow row : table(corrected.file(), lines).rows()) {
      boolean here = row.number() == line;
      found |= here;
      rows.add(
          new SheetRow(row.number(), here ? checked(cells, lines) : row.cells(lines.columns())));
    }
    if (!found) {
      throw new NotFound("error.people.import-no-such-line");
    }
    keepRows(actor, corrected, lines, rows);
  }

  @Override
  @Transactional
  public ImportReport run(PersonId actor, WaitingImport confirmed) {
    ImportReport report = read(actor, confirmed.file(), true);
    if (!report.done()) {
      return report;
    }
    if (report.wrong().isEmpty()) {
      waiting.remove(actor);
    } else {
      keepRows(
          actor,
          confirmed,
          imports.get(confirmed.file().kind()),
          report.wrong().stream().map(line -> new SheetRow(line.number(), line.cells())).toList());
    }
    return report;
  }

  private void keepRows(
      PersonId actor, WaitingImport earlier, LineImport lines, List<SheetRow> rows) {
    List<String> header = lines.columns().stream().map(ImportColumn::title).toList();
    byte[] written = WrittenSheet.of(header, rows, lines.kind().mostLines());
    waiting.keep(actor, earlier.fileName(), new ImportFile(lines.kind(), written));
  }

  private static List<String> checked(List<String> cells, LineImport lines) {
    List<ImportColumn> columns = lines.columns();
    if (cells.size() != columns.size()) {
      throw new NotFound("error.people.import-no-such-line");
    }
    List<String> checked = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      ImportColumn column = columns.get(i);
      checked.add(
          column.prose()
              ? TextRule.optional("cells", cells.get(i), column.longest())
              : TextRule.line("cells", cells.get(i), column.longest()));
    }
    return checked;
  }

  private ImportTable table(ImportFile file, LineImport lines) {
    int most = lines.kind().mostLines();
    SheetReader reader = new SheetReader(ImportFile.MOST_BYTES, most);
    return ImportTable.of(reader.read(file.content()), lines.columns(), most);
  }

  private ImportReport read(PersonId actor, ImportFile file, boolean write) {
    ImportKind kind = TextRule.chosen("kind", file.kind());
    PersonView person = rights.require(actor, kind.roles());
    if (write) {
      turns.take();
    }
    LineImport lines = imports.get(kind);
    ImportTable table = table(file, lines);
    JudgedRows judged = JudgedRows.of(lines, person, table.rows());
    List<ImportLine> all = judged.lines(lines.columns());
    ImportReport report = new ImportReport(file.kind(), table.notes(), all, false);
    if (!write || !report.possible()) {
      return report;
    }
    judged.writing().run();
    return new ImportReport(file.kind(), table.notes(), all, true);
  }
}

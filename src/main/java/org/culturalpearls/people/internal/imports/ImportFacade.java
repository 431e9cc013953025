package org.culturalpearls.people.internal.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportHeader;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.WaitingImport;
import org.culturalpearls.people.internal.PersonRights;
import org.culturalpearls.people.internal.imports.sheet.SheetReader;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a spreadsheet, checks its lines and, if requested and all are valid, writes them. */
@Service
class ImportFacade implements ImportService {

  private final Map<ImportKind, LineImport> imports = new EnumMap<>(ImportKind.class);
  private final PersonRights rights;
  private final ImportTurns turns;
  private final WaitingImports waiting;
  private final SheetReader reader = new SheetReader(ImportFile.MOST_BYTES, ImportFile.MOST_LINES);

  ImportFacade(
      List<LineImport> imports, PersonRights rights, ImportTurns turns, WaitingImports waiting) {
    imports.forEach(each -> this.imports.put(each.kind(), each));
    this.rights = rights;
    this.turns = turns;
    this.waiting = waiting;
  }

  @Override
  public List<ImportHeader> headers(ImportKind kind) {
    return imports.get(kind).columns().stream()
        .map(column -> new ImportHeader(column.title(), column.required()))
        .toList();
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
    rights.requireStaff(actor);
    return waiting.of(actor);
  }

  @Override
  @Transactional
  public ImportReport run(PersonId actor, ImportFile file) {
    ImportReport report = read(actor, file, true);
    if (report.done()) {
      waiting.remove(actor);
    }
    return report;
  }

  private ImportReport read(PersonId actor, ImportFile file, boolean write) {
    PersonView staff = rights.requireStaff(actor);
    if (write) {
      turns.take();
    }
    LineImport lines = imports.get(TextRule.chosen("kind", file.kind()));
    ImportTable table = ImportTable.of(reader.read(file.content()), lines.columns());
    Runnable writing = lines.judge(staff, table.rows());
    ImportReport report =
        new ImportReport(
            file.kind(), table.notes(), table.rows().stream().map(ImportRow::line).toList(), false);
    if (!write || !report.possible()) {
      return report;
    }
    writing.run();
    return new ImportReport(report.kind(), report.notes(), report.lines(), true);
  }
}

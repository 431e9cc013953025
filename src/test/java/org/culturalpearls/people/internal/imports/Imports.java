package org.culturalpearls.people.internal.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.WaitingImport;
import org.springframework.context.MessageSource;

/** Runs imports of a coordinator and reads their reports as a person does. */
record Imports(ImportService service, MessageSource messages, PersonId coordinator) {

  ImportReport run(ImportKind kind, String text) {
    return service.run(coordinator, waiting(file(kind, text)));
  }

  List<String> texts(ImportLine line) {
    return line.notes().stream()
        .map(note -> messages.getMessage(note.key(), note.arguments().toArray(), Locale.ENGLISH))
        .toList();
  }

  static WaitingImport waiting(ImportFile file) {
    return new WaitingImport(UUID.randomUUID(), "lines.csv", file);
  }

  static ImportFile file(ImportKind kind, String text) {
    return new ImportFile(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<ImportOutcome> outcomes(ImportReport report) {
    return report.lines().stream().map(ImportLine::outcome).toList();
  }
}

package org.culturalpearls.portal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded spreadsheet and its kind. */
record ImportForm(String kind, MultipartFile file) {

  ImportFile command() {
    ImportKind chosen = FormValues.one(ImportKind.class, "kind", kind);
    if (chosen == null) {
      throw RuleBroken.in("kind", "error.shared.missing", Label.field("kind"));
    }
    if (file == null || fileName().isEmpty()) {
      throw RuleBroken.in("file", "error.shared.missing", Label.field("file"));
    }
    if (file.isEmpty()) {
      throw RuleBroken.in("file", "error.portal.file-empty");
    }
    try {
      return new ImportFile(chosen, file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String fileName() {
    String name = file.getOriginalFilename();
    return name == null ? "" : name;
  }
}

package org.culturalpearls.portal.nomination;

import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.portal.form.FetchedFile;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a nomination that the town withdrew before it began again, to read and print. */
@Controller
@RequestMapping("/cases/{caseKey}/nomination/earlier/{id:\\d+}")
class EarlierNominationController {

  private final CurrentPerson current;
  private final NominationService nominations;
  private final NominationFileService files;
  private final NominationPages pages;

  EarlierNominationController(
      CurrentPerson current,
      NominationService nominations,
      NominationFileService files,
      NominationPages pages) {
    this.current = current;
    this.nominations = nominations;
    this.files = files;
    this.pages = pages;
  }

  @GetMapping
  String read(@PathVariable String caseKey, @PathVariable long id, Model model) {
    return pages.earlier(current.id(), of(caseKey, id), model);
  }

  @GetMapping("/files/{file:\\d+}")
  ResponseEntity<byte[]> fetch(
      @PathVariable String caseKey, @PathVariable long id, @PathVariable long file) {
    NominationFileService.Content content =
        files.content(current.id(), of(caseKey, id).id(), new FileId(file));
    return FetchedFile.of(content.name(), content.mediaType(), content.bytes());
  }

  private NominationView of(String caseKey, long id) {
    NominationView nomination = nominations.nomination(current.id(), new NominationId(id));
    if (!nomination.caseKey().value().equals(caseKey)) {
      throw new NotFound("error.nomination.not-found");
    }
    return nomination;
  }
}

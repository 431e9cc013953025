package org.culturalpearls.award.nomination;

import org.culturalpearls.people.PersonId;

/**
 * Stores the files of nominations: PDF, JPEG and PNG, recognised by their content and not by their
 * name.
 */
public interface NominationFileService {

  /** Adds a file, while the writer may change the nomination. */
  void add(PersonId writer, NominationId nomination, String name, byte[] content);

  void remove(PersonId writer, NominationId nomination, FileId file);

  /** Returns the file with its content, for readers of the nomination. */
  Content content(PersonId reader, NominationId nomination, FileId file);

  /** Returns the maximum size of a file in bytes. */
  long largest();

  /** A file with its content, for download. */
  record Content(String name, String mediaType, byte[] bytes) {}
}

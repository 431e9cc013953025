package org.culturalpearls.people;

import java.util.UUID;

/**
 * A file between its check and its import, so that what is imported is what was shown.
 *
 * @param key tells it from a file that was sent in another tab
 */
public record WaitingImport(UUID key, String fileName, ImportFile file) {}

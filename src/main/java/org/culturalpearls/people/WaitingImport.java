package org.culturalpearls.people;

import java.util.UUID;

/**
 * A file between its check and its import, so that exactly the checked content is imported.
 *
 * @param key distinguishes it from a file uploaded in another tab
 */
public record WaitingImport(UUID key, String fileName, ImportFile file) {}

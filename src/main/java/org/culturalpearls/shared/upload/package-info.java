/**
 * Uploaded files: checked before they are stored, and named by their content. One place defines the
 * accepted kinds.
 */
package org.culturalpearls.shared.upload;

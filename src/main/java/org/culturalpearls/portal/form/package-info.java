/**
 * Shared by all forms: errors beside their fields, options, downloads, and the parsing of values.
 */
package org.culturalpearls.portal.form;

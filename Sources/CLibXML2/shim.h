#pragma once
#include <libxml/xmlversion.h>
/* Debian's libxml2 draws the headers of ICU in, which clash with the ICU inside Foundation. Nothing here needs them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>

/* How many bytes of its input a parser has read. xmlByteConsumed gives the same only where no converter is set, and is slower. */
static inline long attest_parser_position(xmlParserCtxtPtr parser) {
    return (long)parser->input->consumed + (long)(parser->input->cur - parser->input->base);
}

